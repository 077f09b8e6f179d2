import { pictures } from "../../../components/pictures/pictures";
import { pictureUrl } from "../../../lib/urls";
import { keptPicture } from "../../assets";
import { site } from "../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The pictures' names below /og. */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  return pictures(await site()).map(({ path }) => ({
    path: pictureUrl(path).split("/").slice(2),
  }));
}

/** A page's open-graph picture, drawn before the build; under `npm run dev`, on request. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const address = `/og/${(await params).path.join("/")}`;
  return process.env.NODE_ENV === "development" ? drawn(address) : keptPicture(address);
}

async function drawn(address: string): Promise<Response> {
  const { drawingOf, pngOf } = await import("../../../components/pictures/picture-drawing");
  const all = await site();
  const picture = pictures(all).find(({ path }) => pictureUrl(path) === address);
  if (picture === undefined) return new Response(null, { status: 404 });
  const png = await pngOf(await drawingOf(all, picture));
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}
