import { readFile } from "node:fs/promises";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import { build } from "esbuild";
import postcss from "postcss";
import { colourProperties } from "./colours";
import { settlePrivate } from "./settle-private";

/** Where all pages name their classes. */
const ALL = ["app", "components"];

/**
 * The site's one stylesheet, `styles/site.css` of the project at `root` compiled and minified:
 * its own rules, and those of the classes that these files and folders name.
 */
export async function stylesheet(root: string, sources: readonly string[] = ALL): Promise<string> {
  const from = join(root, "styles/site.css");
  const compiler = postcss([tailwind({ base: root, optimize: { minify: true } }), settlePrivate]);
  const own = await readFile(from, "utf8");
  const named = sources.map((source) => `@source "../${source}";`).join("");
  const { css } = await compiler.process(`${own}${named}@layer base {${colourProperties}}`, {
    from,
  });
  // Nothing of Tailwind's own is left to bear its licence.
  return css.replace(/^\/\*!.*?\*\//, "");
}

/**
 * The same for articles alone, which most visitors see first: what their pages are made of, imports
 * tell. No forms, no map, no views of the register.
 */
export async function articleStylesheet(root: string): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["components/posts/post-page.tsx"],
    bundle: true,
    packages: "external",
    metafile: true,
    write: false,
  });
  const files = Object.keys(metafile.inputs).filter((path) => path.startsWith("components/"));
  return stylesheet(root, files);
}
