import { assetFiles, keptPicture, keptPictures } from "../../assets";

export const dynamic = "force-static";
export const dynamicParams = false;

const FOLDER = "/assets/";

/** The names below /assets of the stylesheet, the font and all versions of pictures. */
export async function generateStaticParams(): Promise<{ file: string }[]> {
  const files = (await assetFiles()).map(({ address }) => address);
  return [...files, ...Object.keys(keptPictures())]
    .filter((address) => address.startsWith(FOLDER))
    .map((address) => ({ file: address.slice(FOLDER.length) }));
}

/** The stylesheet, the font, or a version of a picture; all of them answered at build time. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const wanted = FOLDER + (await params).file;
  const asset = (await assetFiles()).find(({ address }) => address === wanted);
  if (!asset) return keptPicture(wanted);
  const headers = { "content-type": asset.contentType };
  return new Response(Buffer.from(asset.body, "base64"), { headers });
}
