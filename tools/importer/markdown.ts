/** Reads old Markdown and HTML, and writes MDX, by remark and rehype. */
import type { Element } from "hast";
import { defaultHandlers, type Handle, type NodeHandle, type State } from "hast-util-to-mdast";
import type { Nodes, Root } from "mdast";
import { phrasing } from "mdast-util-phrasing";
import rehypeRaw from "rehype-raw";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { inlineElements } from "../../lib/posts/author-components";
import { rangeOf, type Tell } from "./source";

/** A name for a place in the page, and where it stood in the text. */
export interface Anchor {
  name: string;
  offset: number;
}

/** 28, 29: what four spaces in front turn into code is text in the old posts, almost always. */
function noIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ["codeIndented"] } });
}

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(noIndentedCode)
  .freeze();

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", resourceLink: true })
  .freeze();

/** The tree of a text as the old site read it. */
export function readMarkdown(text: string): Root {
  return reader.parse(text);
}

/** A tree as MDX. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}

/** HTML knows no footnotes: they pass through it as they are. */
const FOOTNOTES: ("footnoteReference" | "footnoteDefinition")[] = [
  "footnoteReference",
  "footnoteDefinition",
];
const fromFootnotes: Record<string, NodeHandle> = {
  footnoteReference: (_, node) => node,
  footnoteDefinition: (state, node) => ({ ...node, children: state.toFlow(state.all(node)) }),
};

/**
 * 15, 42 to 48: the tree of a text, its HTML read as browsers read it and written as Markdown, and
 * the anchors that it sets.
 */
export function withoutHtml(
  old: Root,
  text: string,
  tell: Tell,
): { tree: Root; anchors: Anchor[] } {
  const file = new VFile(text);
  const html = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      passThrough: FOOTNOTES,
      handlers: { footnoteReference: undefined, footnoteDefinition: undefined },
    })
    .use(rehypeRaw, { passThrough: FOOTNOTES })
    .runSync(old, file);
  const anchors: Anchor[] = [];
  visit(html, "element", ({ tagName, properties: { name, id, href }, position }) => {
    const anchor = id ?? (tagName === "a" && href === undefined ? name : undefined);
    const offset = position?.start.offset;
    if (typeof anchor === "string" && offset !== undefined) anchors.push({ name: anchor, offset });
  });
  const toMarkdown = unified().use(rehypeRemark, {
    newlines: true,
    handlers: { ...defaultHandlers, ...htmlHandlers(tell) },
    nodeHandlers: { ...fromFootnotes, comment: () => undefined },
  });
  return { tree: toMarkdown.runSync(html, file), anchors };
}

/** Hosts whose frames are videos. */
const VIDEO_HOSTS =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|peertube\.\w+)$/;

const FRAMES = ["iframe", "embed"];
/** What the library drops, or gives a look of its own. */
const ITS_CONTENT = ["details", "u"];

const itsContent: Handle = (state, node) => state.all(node);
const each = (names: readonly string[], handle: Handle): Record<string, Handle> =>
  Object.fromEntries(names.map((name) => [name, handle]));

/** How elements of HTML are written as Markdown, where that is not as usual. */
export function htmlHandlers(tell: Tell): Record<string, Handle> {
  const frame = (_: State, node: Element) => {
    const shown = frameAs(node);
    if (shown === undefined)
      tell(
        rangeOf(node).start,
        `Une balise <${node.tagName}> n’avait pas d’adresse : elle est retirée.`,
        "Si elle montrait quelque chose, donnez-en le lien.",
      );
    return shown;
  };
  return {
    ...each(ITS_CONTENT, itsContent),
    ...each(FRAMES, frame),
    ...each(Object.keys(inlineElements), inlineElement),
    a: (state, node) =>
      node.properties.href === undefined ? state.all(node) : defaultHandlers.a(state, node),
    summary: (state, node) => {
      const children = state.all(node).filter((child) => phrasing(child));
      return { type: "paragraph", children: [{ type: "strong", children }] };
    },
    // One that is never closed holds all that follows, which stays.
    object: (state, node) => {
      const [fallback, rest] = fallbackOf(node);
      return [frame(state, fallback) ?? [], state.all(rest)].flat();
    },
    // The library spreads a list wherever another in it has several items.
    li: (state, node) => ({
      ...defaultHandlers.li(state, node),
      spread: node.children.some((child) => child.type === "element" && child.tagName === "p"),
    }),
  };
}

/** A viewer of a document, a video or something else elsewhere: what is shown, and no frame. */
function frameAs(node: Element): Nodes | undefined {
  const source = String(node.properties.src ?? node.properties.data ?? sourceIn(node)).trim();
  if (source === "") return undefined;
  const address = source.startsWith("//") ? `https:${source}` : source;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isVideo = url !== undefined && VIDEO_HOSTS.test(url.hostname);
  const shown = isVideo ? { url: watchAddress(url) } : { href: address };
  // Players write their own name.
  const title = String(node.properties.title ?? "").trim();
  const says = !/^(youtube|vimeo|dailymotion)?\s*(video player|player|video|lecteur)?$/i.test(
    title,
  );
  return {
    type: "mdxJsxFlowElement",
    name: isVideo ? "Video" : "Document",
    attributes: Object.entries({ ...shown, title: says ? title : "" }).map(([name, value]) => ({
      type: "mdxJsxAttribute",
      name,
      value,
    })),
    children: [],
    ...(node.position && { position: node.position }),
  };
}

/** What browsers show in place of an object, its text and links to what it shows; and the rest. */
function fallbackOf(node: Element): [Element, Element] {
  const { data } = node.properties;
  const isFallback = (child: Element["children"][number]) =>
    child.type !== "element" || child.tagName === "embed" || linksTo(child, data);
  return [
    { ...node, children: node.children.filter(isFallback) },
    { ...node, children: node.children.filter((child) => !isFallback(child)) },
  ];
}

function linksTo({ children, properties }: Element, address: unknown): boolean {
  if (properties.href === address && address !== undefined) return true;
  return children.some((child) => child.type === "element" && linksTo(child, address));
}

function sourceIn({ children }: Element): string {
  const inner = children.find(
    (child): child is Element => child.type === "element" && child.properties.src !== undefined,
  );
  return String(inner?.properties.src ?? "");
}

/** The page of a video, without what tracks whoever watches it. */
function watchAddress({ hostname, pathname, searchParams, origin }: URL): string {
  const id = pathname.split("/").at(-1) ?? "";
  if (!/youtu/.test(hostname)) return `${origin}${pathname}`;
  if (pathname.startsWith("/playlist") || id === "videoseries")
    return `https://www.youtube.com/playlist?list=${searchParams.get("list") ?? ""}`;
  return `https://www.youtube.com/watch?v=${searchParams.get("v") ?? id}`;
}

function inlineElement(state: State, node: Element): Nodes | Nodes[] {
  const allowed = inlineElements[node.tagName] ?? [];
  const attributes = allowed.flatMap((name) => {
    const value = node.properties[name];
    return typeof value === "string" ? [{ type: "mdxJsxAttribute" as const, name, value }] : [];
  });
  const children = state.all(node).filter((child) => phrasing(child));
  // A span without language was there for its looks.
  if (node.tagName === "span" && attributes.length === 0) return children;
  return { type: "mdxJsxTextElement" as const, name: node.tagName, attributes, children };
}
