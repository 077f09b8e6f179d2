/**
 * Scripts, stylesheets of pages that Next holds ready for its scripts, React's marks between pieces of
 * text, and the empty box of streamed metadata.
 */
const MACHINERY =
  /<script\b(?<script>[^>]*)>[\s\S]*?<\/script>|<link\b[^>]*\b(?:as="(?:script|style)"|rel="modulepreload")[^>]*>|<div hidden="">(?:<!--[^>]*-->)*<\/div>|<!--(?:\/?[$&][!?~]?| |F!?|html|head|body)-->/g;
const PRELOAD = /<link\b[^>]*\brel="preload"[^>]*>/g;
/** The place among stylesheets that scripts add. */
const PRECEDENCE = / data-precedence="[^"]*"(?=[^<]*>)/g;
const DATA = /\btype="application\/ld\+json"/;

/**
 * The HTML of a page that React rendered whole, without what only scripts need. React escapes
 * `<` and `>` in texts and attributes, so that tags can be told by their characters alone.
 *
 * @throws Error when a part of the page would have been drawn by a script, or a script is left
 */
export function stripScripts(html: string): string {
  if (html.includes("<!--$?-->")) {
    throw new Error("a part of the page is drawn by a script (Suspense): render it at once");
  }
  const seen = new Set<string>();
  const stripped = html
    .replace(MACHINERY, (found, attributes?: string) =>
      attributes !== undefined && DATA.test(attributes) ? found : "",
    )
    .replace(PRELOAD, (found) => {
      const key = attributesOf(found);
      if (seen.has(key)) return "";
      seen.add(key);
      return found;
    })
    .replace(PRECEDENCE, "");
  if (/<script\b(?![^>]*application\/ld\+json)/.test(stripped)) {
    throw new Error("a script is left in the page");
  }
  return stripped;
}

/** React writes one preload twice, its attributes in another order. */
function attributesOf(tag: string): string {
  return (tag.match(/(?<![\w-])[\w-]+="[^"]*"/g) ?? []).sort().join(" ");
}
