import type { Nodes, Parents, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { LineCounter } from "yaml";
import type { SplitFile, ValuePath } from "../content/front-matter";
import { onceFor } from "../content/once-for";
import type { PublicFile } from "../content/public-files";
import type { Day } from "../dates/day";
import { attempt, type Fault, type Place } from "../faults/fault";
import type { Member } from "../members/member";
import type { RegisterFiles } from "../members/read-register";
import type { SiteFiles } from "../pages/site-files";
import type { PageSource } from "../pages/text-page";
import type { PostSource } from "../posts/read-post";

/** All content, read but not yet cut at a day: what rules see. */
export interface Content extends Omit<RegisterFiles, "faults"> {
  today: Day;
  posts: readonly PostSource[];
  pages: readonly PageSource[];
  /** What the other files of site/ say. */
  site: SiteFiles;
  publicFiles: readonly PublicFile[];
}

/** One rule that content must obey: what it looks for, its words, and examples of each fault. */
export interface Rule {
  check(content: Content): Iterable<Fault>;
  /** At least one for each kind of fault that the rule tells, by its name; they are its tests. */
  examples: Readonly<Record<string, readonly Example[]>>;
}

/**
 * Two versions of a file: one at fault, one good. Where `file` does not say which, it is a post of
 * 21 December 2021: its body alone, or the whole file where that starts with `---`.
 */
export type Example = readonly [
  bad: string,
  good: string,
  more?: {
    /** From the project's root. */
    file?: string;
    /** What the good file is called, where the name is the fault. */
    renamed?: string;
    /** Among the faults that authors make most: docs/auteurs.md shows it. */
    common?: true;
  },
];

/** An example by fields alone, beside the title and description of a post. */
export function fields(bad: string, good: string): Example {
  const front = (lines: string) => `---\ntitle: Titre\ndescription: Une phrase.\n${lines}\n---`;
  return [front(bad), front(good)];
}

/** The place in the post's file of a node of its tree. */
export function placeOf({ file }: PostSource, node: Pick<Nodes, "position">): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file: file.path, line: start.line + file.bodyLine - 1, column: start.column };
}

/** The place in the post's file of a passage of a text in its tree. */
export function placeIn(source: PostSource, node: Text, index: number): Place {
  const start = placeOf(source, node);
  const { line, col } = linesOf(node).linePos(index);
  const column = line === 1 ? start.column + col - 1 : col;
  return { ...start, line: start.line + line - 1, column };
}

/** Counted once for a text: it may hold thousands of passages. */
const linesOf = onceFor(({ value }: Text): LineCounter => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of value.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
});

/** Posts and pages: to rules, a page is a post of today. */
export function textsOf({ posts, pages }: Content): readonly PostSource[] {
  return [...posts, ...pages];
}

/** The day on which a text counts where it names none: a post's; undefined of a page, on the site's. */
export function dayOf({ post: { path, date } }: PostSource): Day | undefined {
  return path.startsWith("site/") ? undefined : date;
}

/** A node as its author typed it, marks and escapes included. */
export function typedIn({ file }: PostSource, { position }: Pick<Nodes, "position">): string {
  return file.body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The breaches of a rule that looks at one text at a time, a post's or a page's. */
export function eachPost(check: (source: PostSource, content: Content) => Iterable<Fault>) {
  return (content: Content): Fault[] =>
    textsOf(content).flatMap((source) =>
      attempt(
        source.file.path,
        () => [...check(source, content)],
        (fault) => [fault],
      ),
    );
}

/** The breaches of a rule that looks at one member at a time, with the file that describes it. */
export function eachMember(
  check: (member: Member, file: SplitFile, content: Content) => Iterable<Fault>,
) {
  return (content: Content): Fault[] =>
    content.register.members.flatMap((member) => {
      const file = content.memberFiles.get(member.id);
      return file === undefined ? [] : [...check(member, file, content)];
    });
}

/** A node of a text where it stands. */
interface Visit {
  node: Nodes;
  parent: Parents | undefined;
  /** Its rank among what its parent holds. */
  index: number;
}

/** In the order of the text. Walked once for all rules: walks cost more than what they look at. */
export const visitsOf = onceFor((tree: Root): readonly Visit[] => {
  const visits: Visit[] = [];
  visit(tree, (node, index = 0, parent) => void visits.push({ node, parent, index }));
  return visits;
});

/** What a rule may ask of a node beside itself. */
interface Where extends Omit<Visit, "node"> {
  place: Place;
  source: PostSource;
  content: Content;
}

/** The types of components and of elements of HTML, alone or in a line. */
export const ELEMENTS = ["mdxJsxFlowElement", "mdxJsxTextElement"] as const;

/** The breaches of a rule that looks at the nodes of some types, one at a time. */
export function eachNode<Type extends Nodes["type"]>(
  types: readonly Type[],
  check: (node: Extract<Nodes, { type: Type }>, where: Where) => Iterable<Fault>,
) {
  const isMeant = (node: Nodes): node is Extract<Nodes, { type: Type }> =>
    types.some((type) => type === node.type);
  return eachPost(function* (source, content) {
    for (const { node, parent, index } of visitsOf(source.tree))
      if (isMeant(node))
        yield* check(node, { place: placeOf(source, node), parent, index, source, content });
  });
}

/** The breaches of a rule that looks at one text of front matter at a time, of members, posts and pages. */
export function eachValue(
  check: (text: string, file: SplitFile, path: ValuePath) => Iterable<Fault>,
) {
  const within = (value: unknown, file: SplitFile, path: ValuePath): Fault[] =>
    typeof value === "string"
      ? [...check(value, file, path)]
      : Object.entries(Object(value)).flatMap(([key, inner]) =>
          within(inner, file, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  return (content: Content): Fault[] =>
    [...content.memberFiles.values(), ...textsOf(content).map(({ file }) => file)].flatMap((file) =>
      within(file.data, file, []),
    );
}

/** The breaches of a rule that looks for a pattern in texts. */
export function eachMatch(
  pattern: RegExp,
  tell: (text: string, where: Pick<Where, "place" | "source" | "content">) => Fault,
) {
  return eachNode(["text"], (node, { source, content }) =>
    [...node.value.matchAll(pattern)].map(({ 0: text, index }) =>
      tell(text, { place: placeIn(source, node, index), source, content }),
    ),
  );
}
