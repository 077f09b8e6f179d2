/** What pages name of the files that the build froze. */
import type { PictureSources } from "../../lib/content/public-files";
import { type AssetAddresses, devAddresses } from "../../styles/addresses";
import { frozenAssets } from "../../styles/frozen-assets";

/** Where pages find the stylesheet and the font; in tests, as in `npm run dev`. */
export function assets(): AssetAddresses {
  if (process.env.NODE_ENV !== "production") return devAddresses;
  return frozenAssets().addresses;
}

/** Lighter versions of a picture of public/, made by the build; none in tests and `npm run dev`. */
export function pictureSources(address: string): PictureSources {
  if (process.env.NODE_ENV !== "production") return [];
  return frozenAssets().pictures[address] ?? [];
}
