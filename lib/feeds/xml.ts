import type { Root } from "xast";
import { toXml } from "xast-util-to-xml";
import { type Child, x } from "xastscript";

/** An XML document in UTF-8 around one element. */
export function xml(
  name: string,
  attributes: Record<string, string>,
  ...children: Child[]
): string {
  const root: Root = {
    type: "root",
    children: [
      { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
      x(name, attributes, ...children),
    ],
  };
  // `]]>` ends a CDATA section and may not stand in text; toXml leaves it as it is.
  return toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll("]]>", "]]&gt;");
}
