/** The files that the build froze, for the routes that serve them. */
import type { Asset } from "../styles/assets";
import { frozenAssets } from "../styles/frozen-assets";

/** The stylesheet and the font: frozen by the build, made anew on each request in `npm run dev`. */
export async function assetFiles(): Promise<Asset[]> {
  if (process.env.NODE_ENV === "development") {
    const { devAssets } = await import("../styles/assets");
    return devAssets(process.cwd());
  }
  return frozenAssets().files;
}

/** The names under /assets/ of pictures' lighter versions, which wait in `.site/pictures`. */
export async function pictureFiles(): Promise<string[]> {
  if (process.env.NODE_ENV === "development") return [];
  return frozenAssets().pictureFiles;
}

/** Names of the open-graph pictures' files, by address; they wait in `.site/previews`. */
export async function previewFiles(): Promise<Record<string, string>> {
  if (process.env.NODE_ENV === "development") return {};
  return frozenAssets().previews;
}
