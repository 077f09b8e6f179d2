import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pictures } from "../../../components/pictures/pictures";
import { pictureUrl } from "../../../lib/urls";
import { previewFiles } from "../../assets";
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
  const png = process.env.NODE_ENV === "development" ? await drawn(address) : await made(address);
  if (png === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}

async function made(address: string): Promise<Buffer | undefined> {
  const name = (await previewFiles())[address];
  if (name === undefined) return undefined;
  return readFile(join(/* turbopackIgnore: true */ process.cwd(), ".site/previews", name));
}

async function drawn(address: string): Promise<Buffer | undefined> {
  const { drawingOf, pngOf } = await import("../../../components/pictures/picture-drawing");
  const all = await site();
  const picture = pictures(all).find(({ path }) => pictureUrl(path) === address);
  return picture && pngOf(await drawingOf(all, picture));
}
