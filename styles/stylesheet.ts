import { readFile } from "node:fs/promises";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { colourProperties } from "./colours";
import { settlePrivate } from "./settle-private";

/**
 * The site's one stylesheet, `styles/site.css` of the project at `root` compiled and minified:
 * its own rules, and those of the Tailwind classes that `app/` and `components/` name.
 */
export async function stylesheet(root: string): Promise<string> {
  const from = join(root, "styles/site.css");
  const compiler = postcss([tailwind({ base: root, optimize: { minify: true } }), settlePrivate]);
  const own = await readFile(from, "utf8");
  const { css } = await compiler.process(`${own}@layer base {${colourProperties}}`, { from });
  return css;
}
