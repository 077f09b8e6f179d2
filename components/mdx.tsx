import { MDXRemote, type MDXRemoteProps } from "next-mdx-remote/rsc";
import { remarkPlugins, remarkRehypeOptions } from "../lib/content/markdown";
import { type BodyPlace, remarkFaults } from "../lib/content/remark-faults";

/**
 * An article's text: `source` is the body of an .mdx file, without its front matter, already
 * checked; `components` are those that its author may use. Expressions in braces and imports
 * are dropped without running. At each of `faults` stands the component `Fault` with its `number`.
 *
 * The only file that knows next-mdx-remote, so that a successor can take its place here.
 *
 * @throws {Error} on a syntax error; the content check reports these first, at their place.
 */
export function Mdx({
  source,
  components,
  faults = [],
}: Pick<MDXRemoteProps, "components"> & { source: string; faults?: readonly BodyPlace[] }) {
  return MDXRemote({
    source,
    components,
    options: {
      blockJS: true,
      blockDangerousJS: true,
      mdxOptions: {
        // Faults first: their places are those of the text as it was typed.
        remarkPlugins: [[remarkFaults, faults], ...remarkPlugins],
        remarkRehypeOptions,
      },
    },
  });
}
