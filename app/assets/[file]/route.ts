import { assetFiles } from "../../assets";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The files' names. */
export async function generateStaticParams(): Promise<{ file: string }[]> {
  const files = await assetFiles();
  return files.map(({ address }) => ({ file: address.slice("/assets/".length) }));
}

/** The stylesheet or the font. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const asset = (await assetFiles()).find(({ address }) => address === `/assets/${file}`);
  if (!asset) return new Response(null, { status: 404 });
  return new Response(Buffer.from(asset.body, "base64"), {
    headers: { "content-type": asset.contentType },
  });
}
