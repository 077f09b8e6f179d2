import { readFile } from "node:fs/promises";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss, { type Root } from "postcss";

/**
 * The site's one stylesheet, `styles/site.css` of the project at `root` compiled and minified:
 * its own rules, and those of the Tailwind classes that `app/` and `components/` name.
 */
export async function stylesheet(root: string): Promise<string> {
  const from = join(root, "styles/site.css");
  const compiler = postcss([tailwind({ base: root, optimize: { minify: true } }), setAlways]);
  const { css } = await compiler.process(await readFile(from, "utf8"), { from });
  return css;
}

/**
 * Tailwind sets its own properties to nothing twice: by `@property`, and by a rule for browsers
 * without it. The rule does for all.
 */
function setAlways(root: Root): void {
  root.walkAtRules("property", (rule) => void rule.remove());
  root.walkAtRules("layer", (layer) => {
    if (layer.params !== "properties") return;
    layer.walkAtRules("supports", (rule) => void rule.replaceWith(rule.nodes ?? []));
  });
}
