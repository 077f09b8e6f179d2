import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { assetFiles, pictureFiles } from "../../assets";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The names below /assets of the stylesheet, the font and all versions of pictures. */
export async function generateStaticParams(): Promise<{ file: string }[]> {
  const files = (await assetFiles()).map(({ address }) => address.slice("/assets/".length));
  return [...files, ...(await pictureFiles())].map((file) => ({ file }));
}

/** The stylesheet, the font, or a version of a picture; all of them answered at build time. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  if ((await pictureFiles()).includes(file)) return picture(file);
  const asset = (await assetFiles()).find(({ address }) => address === `/assets/${file}`);
  if (!asset) return new Response(null, { status: 404 });
  return new Response(Buffer.from(asset.body, "base64"), {
    headers: { "content-type": asset.contentType },
  });
}

async function picture(file: string): Promise<Response> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".site/pictures", file);
  const content = await readFile(path);
  const type = `image/${file.split(".").at(-1)}`;
  return new Response(new Uint8Array(content), { headers: { "content-type": type } });
}
