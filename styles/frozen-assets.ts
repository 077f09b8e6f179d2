/** The stylesheet, the font and the pictures of a build. */
import { FROZEN, frozen } from "../lib/content/frozen";
import type { PictureSources } from "../lib/content/public-files";
import type { Assets } from "./assets";

/** What scripts/freeze.ts makes of them. */
export interface FrozenAssets extends Assets {
  /** Lighter versions of pictures, by address. */
  pictures: Record<string, PictureSources>;
  /** Where these and the open-graph pictures wait in the project, by address. */
  kept: Record<string, string>;
}

let opened: FrozenAssets | undefined;

/** The assets of the build that this program makes or serves. */
export function frozenAssets(): FrozenAssets {
  opened ??= readAssets();
  return opened;
}

/** Taken as it is: a build wrote it. */
function readAssets(): FrozenAssets {
  return frozen(FROZEN.assets);
}
