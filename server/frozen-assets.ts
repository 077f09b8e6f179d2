/** Stands for `#assets` in the bundle of our server: what its build froze, which is beside it. */
import { readFileSync } from "node:fs";

export default JSON.parse(readFileSync(new URL("assets.json", import.meta.url), "utf8"));
