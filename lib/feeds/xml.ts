import type { Element, Instruction, Root } from "xast";
import { toXml } from "xast-util-to-xml";

/**
 * An XML document in UTF-8 around one element.
 *
 * @param stylesheet the address of the one in which browsers show it to people
 */
export function xml(element: Element, stylesheet?: string): string {
  const root: Root = {
    type: "root",
    children: [
      instruction("xml", 'version="1.0" encoding="utf-8"'),
      ...(stylesheet
        ? [instruction("xml-stylesheet", `type="text/css" href="${stylesheet}"`)]
        : []),
      element,
    ],
  };
  // `]]>` ends a CDATA section and may not stand in text; toXml leaves it as it is.
  return toXml(root, { closeEmptyElements: true, tightClose: true }).replaceAll("]]>", "]]&gt;");
}

function instruction(name: string, value: string): Instruction {
  return { type: "instruction", name, value };
}
