import type { Element } from "hast";
import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { remarks, type Tell } from "./notes";
import { rangeOf } from "./phrasing";

type FlowComponent = Extract<Nodes, { type: "mdxJsxFlowElement" }>;

/** A component for authors, in place of an element of HTML. */
export function component(
  name: "Video" | "Document",
  attributes: Readonly<Record<string, string>>,
  { position }: Element,
): FlowComponent {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: "mdxJsxAttribute",
      name: key,
      value,
    })),
    children: [],
    ...(position === undefined ? {} : { position }),
  };
}

/** Gives components without title that of the heading above them, else of the post; and tells. */
export function fillTitles(tree: Root, postTitle: string, tell: Tell): void {
  let heading = postTitle;
  visit(tree, (node) => {
    if (node.type === "heading") heading = textOf(node).trim() || heading;
    if (node.type !== "mdxJsxFlowElement") return;
    const title = node.attributes.find(
      (one) => one.type === "mdxJsxAttribute" && one.name === "title",
    );
    if (title === undefined || title.value !== "") return;
    title.value = heading;
    const what = node.name === "Video" ? "Une vidéo" : "Un document";
    tell(rangeOf(node).start, remarks.titleToWrite(what, heading));
  });
}
