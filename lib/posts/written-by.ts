import { attributeOf, type JsxElement } from "../content/jsx-element";
import { type Day, isDay } from "../dates/day";
import { headCount } from "../members/head-count";
import { namesOn } from "../members/names";
import { memberById, type Register } from "../members/register";
import { entryOf } from "../members/vocabulary";

/**
 * The words that a component writes by itself in a post of `date`, so that a sentence has no gap
 * where they stand; undefined where it writes what stands inside it.
 */
export function writtenBy(element: JsxElement, register: Register, date: Day): string | undefined {
  const attribute = (name: string) => attributeOf(element, name);
  switch (element.name) {
    case "MemberCount": {
      const on = attribute("on") ?? "";
      const kind = entryOf(register.vocabulary.kinds, attribute("kind"))?.id;
      return isDay(on) ? String(headCount(register, on, kind)) : undefined;
    }
    case "Member": {
      const member = memberById(register, attribute("id") ?? "");
      return element.children.length > 0 || member === undefined
        ? undefined
        : namesOn(member, date).name;
    }
    case "Document":
    case "Video":
      return attribute("title");
    case "Figure":
      return attribute("caption");
    default:
      return undefined;
  }
}
