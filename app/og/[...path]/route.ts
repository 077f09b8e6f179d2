import { drawPicture } from "../../../components/pictures/draw-picture";
import { pictures } from "../../../components/pictures/pictures";
import { pictureUrl } from "../../../lib/urls";
import { site } from "../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The pictures' names below /og. */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  return pictures(await site()).map(({ path }) => ({
    path: pictureUrl(path).split("/").slice(2),
  }));
}

/** A page's open-graph picture, drawn by the build; under `npm run dev`, on request. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const address = `/og/${(await params).path.join("/")}`;
  const all = await site();
  const picture = pictures(all).find(({ path }) => pictureUrl(path) === address);
  if (picture === undefined) return new Response(null, { status: 404 });
  const body = new Uint8Array(await drawPicture(all.register, picture));
  return new Response(body, { headers: { "content-type": "image/png" } });
}
