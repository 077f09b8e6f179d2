import type { Root } from "mdast";
import { MDXRemote, type MDXRemoteProps } from "next-mdx-remote/rsc";
import type { ReactNode } from "react";
import type { Processor } from "unified";
import { remarkPlugins, remarkRehypeOptions } from "../lib/content/markdown";
import { type BodyPlace, remarkFaults } from "../lib/content/remark-faults";
import { ROWS } from "../lib/content/remark-tables";

/**
 * An article's text, which the check has read: what it saw is what is shown. `components` are
 * those that its author may use. Expressions in braces and imports are dropped without running.
 * At each of `faults` stands the component `Fault` with its `number`.
 *
 * The only file that knows next-mdx-remote, so that a successor can take its place here.
 */
export function Mdx({
  text,
  components,
  faults = [],
}: Pick<MDXRemoteProps, "components"> & { text: Root; faults?: readonly BodyPlace[] }) {
  return MDXRemote({
    source: "",
    // Of a table in <Table>, its rows.
    components: { [ROWS]: ({ children }: { children: ReactNode }) => children, ...components },
    options: {
      blockJS: true,
      blockDangerousJS: true,
      mdxOptions: {
        // Faults first: their places are those of the text as it was typed.
        remarkPlugins: [[remarkRead, text], [remarkFaults, faults], ...remarkPlugins],
        remarkRehypeOptions,
      },
    },
  });
}

/** Puts `tree` where the parser's would be: half of what a text costs is to parse it. */
function remarkRead(this: Processor, tree: Root): void {
  this.parser = () => tree;
}
