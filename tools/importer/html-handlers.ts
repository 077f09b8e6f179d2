import type { Element } from "hast";
import { defaultHandlers, type Handle, type State } from "hast-util-to-mdast";
import { phrasing } from "mdast-util-phrasing";
import { inlineElements } from "../../lib/posts/author-components";
import { component } from "./components";

/** Hosts whose frames are videos. */
const VIDEO_HOSTS =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|peertube\.\w+)$/;

const nothing: Handle = () => undefined;
const itsContent: Handle = (state, node) => state.all(node);

/** How elements of HTML are written as Markdown, where that is not as usual. */
export const htmlHandlers: Record<string, Handle> = {
  a: (state, node) =>
    node.properties.href === undefined ? state.all(node) : defaultHandlers.a(state, node),
  summary: (state, node) => {
    const children = state.all(node).filter((child) => phrasing(child));
    return { type: "paragraph", children: [{ type: "strong", children }] };
  },
  details: itsContent,
  u: itsContent,
  form: itsContent,
  iframe: frame,
  embed: frame,
  video: frame,
  audio: frame,
  object: (state, node) => [frame(state, node) ?? [], state.all(besideFallback(node))].flat(),
  noscript: nothing,
  style: nothing,
  script: nothing,
  input: nothing,
  select: nothing,
  button: nothing,
  textarea: nothing,
  ...Object.fromEntries(Object.keys(inlineElements).map((name) => [name, inlineElement])),
};

/** A viewer of a document, a video or something else elsewhere: what is shown, and no frame. */
function frame(_: State, node: Element) {
  const source = String(node.properties.src ?? node.properties.data ?? sourceIn(node)).trim();
  if (source === "") return undefined;
  const address = source.startsWith("//") ? `https:${source}` : source;
  const title = titleOf(node);
  if (URL.canParse(address) && VIDEO_HOSTS.test(new URL(address).hostname))
    return component("Video", { url: watchAddress(new URL(address)), title }, node);
  return component("Document", { href: address, title }, node);
}

/**
 * An object without what browsers show in its place: its text, and links to what it shows. One
 * that is never closed holds all that follows, which stays.
 */
function besideFallback(node: Element): Element {
  const { data } = node.properties;
  const isFallback = (child: Element["children"][number]) =>
    child.type !== "element" || child.tagName === "embed" || linksTo(child, data);
  return { ...node, children: node.children.filter((child) => !isFallback(child)) };
}

function linksTo({ children, properties }: Element, address: unknown): boolean {
  if (properties.href === address && address !== undefined) return true;
  return children.some((child) => child.type === "element" && linksTo(child, address));
}

function sourceIn(node: Element): string {
  const inner = node.children.find(
    (child): child is Element => child.type === "element" && child.properties.src !== undefined,
  );
  return String(inner?.properties.src ?? "");
}

/** A title that says something: players write their own name. */
function titleOf({ properties }: Element): string {
  const title = String(properties.title ?? "").trim();
  return /^(youtube|vimeo|dailymotion)?\s*(video player|player|video|lecteur)?$/i.test(title)
    ? ""
    : title;
}

/** The page of a video, without what tracks whoever watches it. */
function watchAddress({ hostname, pathname, searchParams, origin }: URL): string {
  const id = pathname.split("/").at(-1) ?? "";
  if (!/youtu/.test(hostname)) return `${origin}${pathname}`;
  if (pathname.startsWith("/playlist") || id === "videoseries")
    return `https://www.youtube.com/playlist?list=${searchParams.get("list") ?? ""}`;
  return `https://www.youtube.com/watch?v=${searchParams.get("v") ?? id}`;
}

function inlineElement(state: State, node: Element) {
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
