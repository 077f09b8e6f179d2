/** 15, 42 to 48: HTML in old posts, read as browsers read it, and written as Markdown. */
import type { Element, Nodes as HtmlNodes } from "hast";
import { raw } from "hast-util-raw";
import { toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { htmlHandlers } from "./html-handlers";
import type { Anchor } from "./kramdown";
import { type Remark, remarks, type Tell } from "./notes";

/**
 * The tree of a text, without HTML, and the anchors that HTML set. Scripts and the like are told.
 */
export function withoutHtml(
  tree: Root,
  text: string,
  tell: Tell,
): { tree: Root; anchors: Anchor[] } {
  let hasHtml = false;
  visit(tree, "html", () => {
    hasHtml = true;
  });
  // What has none stays as remark read it.
  if (!hasHtml) return { tree, anchors: [] };
  const html = raw(toHast(tree, { allowDangerousHtml: true }), { file: new VFile(text) });
  const anchors = anchorsOf(html);
  visit(html, "element", (element) => {
    const remark = remarkOn(element);
    if (remark !== undefined) tell(element.position?.start.offset, remark);
  });
  const written = toMdast(html, {
    handlers: htmlHandlers,
    nodeHandlers: { comment: () => undefined },
  });
  return { tree: written.type === "root" ? written : tree, anchors };
}

function anchorsOf(html: HtmlNodes): Anchor[] {
  const anchors: Anchor[] = [];
  visit(html, "element", ({ tagName, properties, position }) => {
    const name = properties.name ?? properties.id;
    const offset = position?.start.offset;
    if (
      tagName === "a" &&
      properties.href === undefined &&
      typeof name === "string" &&
      offset !== undefined
    )
      anchors.push({ name, offset });
  });
  return anchors;
}

/** What cannot be kept, and leaves something to do. */
function remarkOn({ tagName, properties, children }: Element): Remark | undefined {
  if (tagName === "script") {
    const { src } = properties;
    const [text] = children;
    const code = text?.type === "text" ? text.value.trim().replace(/\s+/g, " ").slice(0, 60) : "";
    return remarks.scriptRemoved(typeof src === "string" ? src : `« ${code} »`);
  }
  if (["form", "input", "button", "select", "textarea", "canvas", "svg"].includes(tagName))
    return remarks.formRemoved(tagName);
  if (
    ["iframe", "object", "embed", "video", "audio"].includes(tagName) &&
    frameAddress(properties) === ""
  )
    return remarks.frameWithoutAddress(tagName);
  return undefined;
}

function frameAddress({ src, data }: Element["properties"]): string {
  return String(src ?? data ?? "");
}
