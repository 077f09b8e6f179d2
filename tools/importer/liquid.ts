/** 27: Liquid, which Jekyll ran before it read Markdown: in code too, and never twice. */
import { type Edit, edited, type Source, type Tell, tellDropped } from "./source";

const NOTATION = /\{%([^%{}]*)%\}|\{\{([^{}]*)\}\}/g;
const LINK_TO_VALUE = /\[([^[\]]*)\]\(\{\{[^{}]*\}\}[^)[\s]*\)/g;

/** The source without Liquid; what Jekyll alone could compute stays, and is told. */
export function withoutLiquid(source: Source, tell: Tell): Source {
  const { text, origins } = source;
  const found = [...text.matchAll(NOTATION)].map(({ 0: whole, 1: tag, 2: value, index }) => {
    const [name = "", ...words] = (tag ?? "").replace(/^-|-$/g, "").trim().split(/\s+/);
    return { start: index, end: index + whole.length, whole, name, words, value };
  });
  const edits: Edit[] = [];
  let done = 0;
  for (const { start, end, whole, name, words, value } of found) {
    if (start < done) continue;
    const close = found.find((one) => one.start >= end && one.name === `end${name}`);
    const inside = close === undefined ? undefined : text.slice(end, close.start);
    const place = origins[start] ?? 0;
    const written =
      value === undefined ? tagAs(name, words, inside, place, tell) : valueAs(value.trim());
    if (written === undefined) {
      tell(
        place,
        `L’ancien site calculait ici une valeur : « ${whole} ».`,
        "Écrivez la valeur à la place.",
      );
      continue;
    }
    done = close?.end ?? end;
    edits.push({ start, end: done, text: written });
  }
  const links = [...text.matchAll(LINK_TO_VALUE)].flatMap(({ 0: whole, 1: words = "", index }) => {
    const end = index + whole.length;
    const isEdited = edits.some((edit) => edit.start < end && index < edit.end);
    return isEdited ? [] : [{ start: index, end, text: words }];
  });
  return edited(source, [...edits, ...links]);
}

/** What stands for a tag, with what it encloses; undefined where only Jekyll knows. */
function tagAs(
  name: string,
  words: readonly string[],
  inside: string | undefined,
  place: number,
  tell: Tell,
): string | undefined {
  const [word, another] = words;
  if (word !== undefined && another === undefined) {
    if (name === "post_url") return `/_posts/${word}.md`;
    if (name === "link") return `/${word.replace(/^\//, "")}`;
  }
  if (inside === undefined) return undefined;
  if (name === "raw") return inside;
  if (name === "highlight") return `\n\`\`\`\`${words[0] ?? ""}\n${inside.trim()}\n\`\`\`\`\n`;
  if (name !== "comment") return undefined;
  if (inside.trim() !== "") tellDropped(tell, place, inside);
  return "";
}

/** What stands for a value; undefined where only Jekyll knows. */
function valueAs(value: string): string | undefined {
  if (/^site\.(?:baseurl|url)$/.test(value)) return "";
  return /^["']([^"']*)["'] ?\| ?(?:relative_url|absolute_url)$/.exec(value)?.[1];
}
