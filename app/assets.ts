/** The files that the build froze, for the routes that serve them. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Asset } from "../styles/assets";
import { frozenAssets } from "../styles/frozen-assets";

const isDev = process.env.NODE_ENV === "development";

/** The stylesheet and the font: frozen by the build, made anew on each request in `npm run dev`. */
export async function assetFiles(): Promise<Asset[]> {
  if (!isDev) return frozenAssets().files;
  const { devAssets } = await import("../styles/assets");
  return devAssets(process.cwd());
}

/** Where pictures that builds keep wait, by address. */
export function keptPictures(): Readonly<Record<string, string>> {
  return isDev ? {} : frozenAssets().kept;
}

/** One of them, as an answer. */
export async function keptPicture(address: string): Promise<Response> {
  const path = keptPictures()[address];
  if (path === undefined) return new Response(null, { status: 404 });
  const content = await readFile(join(/* turbopackIgnore: true */ process.cwd(), path));
  const headers = { "content-type": `image/${extname(path).slice(1)}` };
  return new Response(new Uint8Array(content), { headers });
}
