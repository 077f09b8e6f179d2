import type { PictureSources } from "../scripts/picture-sources";
import { type AssetAddresses, devAddresses } from "../styles/addresses";
import type { Asset } from "../styles/assets";

/** Where pages find the stylesheet and the font; in tests, as in `npm run dev`. */
export async function assets(): Promise<AssetAddresses> {
  if (process.env.NODE_ENV !== "production") return devAddresses;
  return (await import("#assets")).default.addresses;
}

/** The two files: frozen by the build, made anew on each request in `npm run dev`. */
export async function assetFiles(): Promise<Asset[]> {
  if (process.env.NODE_ENV === "development") {
    const { devAssets } = await import("../styles/assets");
    return devAssets(process.cwd());
  }
  return (await import("#assets")).default.files;
}

/** Lighter versions of a picture of public/, made by the build; none in tests and `npm run dev`. */
export async function pictureSources(address: string): Promise<PictureSources> {
  if (process.env.NODE_ENV !== "production") return [];
  return (await import("#assets")).default.pictures[address] ?? [];
}

/** The names under /assets/ of these versions, which wait in `.site/pictures`. */
export async function pictureFiles(): Promise<string[]> {
  if (process.env.NODE_ENV === "development") return [];
  return (await import("#assets")).default.pictureFiles;
}

/** Names of the open-graph pictures' files, by address; they wait in `.site/previews`. */
export async function previewFiles(): Promise<Record<string, string>> {
  return (await import("#assets")).default.previews;
}
