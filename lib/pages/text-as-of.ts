import type { Link, Parents, Root, RootContent, Text } from "mdast";
import { attributesOf, isJsx } from "../content/jsx-element";
import type { Day } from "../dates/day";
import { type FactContext, facts } from "../posts/author-components";

/** In an example of code, what stands for the site's address. */
const ADDRESS = "{adresse}";

/**
 * A text as a site of `today` shows it: of `Since`, `Until`, `Known` and `Unknown` nothing stays but
 * the words that hold then, and facts are words. A block of which nothing stays goes with it.
 */
export function textAsOf(tree: Root, today: Day, context: FactContext): Root {
  const known = structuredClone(tree);
  const value = (fact = "") => factOf(fact, context);
  const parts: Record<string, (typed: Typed) => Settled> = {
    Since: ({ day = "" }) => day <= today,
    Until: ({ day = "" }) => today < day,
    Known: ({ fact }) => value(fact) !== undefined,
    Unknown: ({ fact }) => value(fact) === undefined,
    Fact: ({ name }) => {
      const words = value(name) ?? "";
      return [name === "address" ? link(words, words) : { type: "text", value: words }];
    },
    Mail: ({ to }) => {
      const mailbox = value(to) ?? "";
      return [link(`mailto:${mailbox}`, mailbox)];
    },
  };
  settle(known, (name, typed) => (Object.hasOwn(parts, name) ? parts[name]?.(typed) : undefined));
  replaceInCode(known, context.base);
  return known;
}

/** A fact in words; a publisher or host is known once its name is. */
function factOf(name: string, context: FactContext): string | undefined {
  const own = name === "publisher" || name === "host" ? `${name}.name` : name;
  const isFact = (one: string): one is keyof typeof facts => Object.hasOwn(facts, one);
  return isFact(own) ? facts[own](context) : undefined;
}

type Typed = Partial<Record<string, string>>;

/** What takes an element's place: what stands in it, nothing, or nodes; undefined for itself. */
type Settled = boolean | (Text | Link)[] | undefined;

function settle(node: Parents, settled: (name: string, typed: Typed) => Settled): void {
  const children: RootContent[] = [];
  for (const child of node.children) {
    const is = isJsx(child) ? settled(child.name ?? "", attributesOf(child)) : undefined;
    if (is === false) continue;
    const had = "children" in child && child.children.length > 0;
    if (had) settle(child, settled);
    if (Array.isArray(is)) children.push(...is);
    else if (is === true && "children" in child) children.push(...child.children);
    else if (!had || !("children" in child) || child.children.length > 0) children.push(child);
  }
  // A phrase in pieces would be set in type, and searched, as pieces.
  const joined: RootContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === "text" && last?.type === "text") last.value += child.value;
    else joined.push(child);
  }
  Object.assign(node, { children: joined });
}

function replaceInCode(node: Parents, base: string): void {
  for (const child of node.children) {
    if (child.type === "code" || child.type === "inlineCode")
      child.value = child.value.replaceAll(ADDRESS, base);
    if ("children" in child) replaceInCode(child, base);
  }
}

function link(url: string, text: string): Link {
  return { type: "link", url, title: null, children: [{ type: "text", value: text }] };
}
