/**
 * The words of the register: what organisations are, what they do, what they are in the Club.
 * `members/vocabulary.yml` writes them, in the order in which pages show them.
 */

import * as z from "zod";
import type { Split, SplitFile, ValuePath } from "../content/front-matter";
import { soundFields, type Validated, validate } from "../content/validate";
import { edtf, parsedText, properName, text, url, yesOrNo } from "../content/values";
import { type Fault, faultAt } from "../faults/fault";

/** The vocabulary's place in the project. */
export const VOCABULARY_FILE = "members/vocabulary.yml";

/** Ids stand in addresses, files and answers: they never change meaning. */
const id = parsedText((typed) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)
    ? { ok: true, value: typed }
    : { ok: false, fault: "value-id" },
);

const level = z.strictObject({
  id,
  /** As in a sentence: "département". */
  name: properName,
});

const kind = z.strictObject({
  id,
  /** Of one, as in a sentence: "collectivité territoriale". */
  name: properName,
  /** Of all, as a title: "Collectivités territoriales". */
  plural: properName,
  /** Of one, with its article: "une collectivité". */
  withArticle: properName,
  /** Who belongs to it, in a sentence. */
  who: properName,
  /** From the widest; a member of a kind that has any says its own. */
  levels: z.array(level).default([]),
});

const usage = z.strictObject({
  id,
  /** In a cell: "en production". */
  name: properName,
  /** After a subject: "étudie Vitam". */
  sentence: properName,
  /** Among others to choose from: "qui est en production". */
  choice: properName,
  /** A sign that stands for it, of one character. */
  mark: text,
  /** Whether it is use in earnest, which at most one is. */
  production: yesOrNo.default(false),
  /** For a word that visitors may not know: what stands below texts that hold it. */
  explained: z
    .strictObject({
      word: properName,
      /** What continues "word:". */
      text: properName,
      /** Where more is told: a path of this site, or a whole address. */
      link: z.strictObject({ title: properName, url: text }),
      /** What a link to the members of this usage says. */
      members: properName,
    })
    .optional(),
});

const role = z.strictObject({
  id,
  /** After who holds it: "représente les utilisateurs". */
  holds: properName,
  /** After who held it: "a représenté les utilisateurs". */
  held: properName,
  title: properName,
});

const stage = z.strictObject({
  name: properName,
  plural: properName,
  /** EDTF; the words hold before its latest day. */
  until: edtf,
});

const oldFiles = z.strictObject({
  /** Where the old site stood, without final slash. */
  site: url,
  /** Where its files are kept, for those that it never published; without final slash. */
  repository: url,
  /** What its pages are called, by their path below `pages/`, without ending. */
  pages: z.record(text, properName).default({}),
});

/** The file of all words of the register. */
export const vocabularySchema = z.strictObject({
  kinds: z.array(kind).min(1),
  /** Of the column of usages: "Usage de Vitam". */
  usageLabel: properName,
  usages: z.array(usage).min(1),
  roles: z.array(role).default([]),
  /** What members were called in the Club's first time, oldest first. */
  stages: z.array(stage).default([]),
  /** For sources that are named as files of the site before this one: `_posts/…`, `pages/…`. */
  oldFiles: oldFiles.optional(),
});

/** All words of the register. */
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** A kind of organisation. */
export type Kind = z.infer<typeof kind>;

/** A level of organisations of one kind. */
export type Level = z.infer<typeof level>;

/** What a statement may say of the use that a member makes of what the Club is about. */
export type Usage = z.infer<typeof usage>;

/** The ids of entries, in order. */
export function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map((entry) => entry.id);
}

/** The entry that has an id. */
export function entryOf<Entry extends { id: string }>(
  entries: readonly Entry[],
  sought: string | undefined,
): Entry | undefined {
  return entries.find((entry) => entry.id === sought);
}

/** The levels of all kinds, each id once. */
export function levelsOf({ kinds }: Vocabulary): Level[] {
  const all = kinds.flatMap(({ levels }) => levels);
  return all.filter((one, index) => idsOf(all).indexOf(one.id) === index);
}

/** The entry that a file names by its id; another id is told with those that there are. */
export function oneOf<Entry extends { id: string }>(entries: readonly Entry[]) {
  return z.string().transform((typed, context) => {
    const entry = entryOf(entries, typed);
    if (entry !== undefined) return entry;
    context.addIssue({ code: "invalid_value", values: idsOf(entries), input: typed });
    return z.NEVER;
  });
}

/** The vocabulary of a file, or everything that is wrong with it. */
export function readVocabulary(split: Split): Validated<Vocabulary> {
  if (!split.ok) return split;
  const { file } = split;
  const validated = validate(file, vocabularySchema);
  const sound = vocabularySchema.partial().parse(soundFields(file.data, vocabularySchema));
  const faults = [...(validated.ok ? [] : validated.faults), ...sameFaults(sound, file)];
  return validated.ok && faults.length === 0 ? validated : { ok: false, faults };
}

/** What two entries of a list have in common and must not: the later one is told. */
function* sameFaults(
  { kinds = [], usages = [], roles = [] }: Partial<Vocabulary>,
  file: SplitFile,
): Iterable<Fault> {
  const marks = usages.map(({ mark }) => mark);
  const ofKinds = kinds.map(({ levels }, index) => [levels, ["kinds", index, "levels"]] as const);
  const lists: readonly (readonly [readonly string[], ValuePath, string])[] = [
    [idsOf(kinds), ["kinds"], "id"],
    ...ofKinds.map(([levels, path]) => [idsOf(levels), path, "id"] as const),
    [idsOf(usages), ["usages"], "id"],
    [marks, ["usages"], "mark"],
    [idsOf(roles), ["roles"], "id"],
  ];
  for (const [values, path, key] of lists)
    for (const [index, value] of values.entries())
      if (values.indexOf(value) < index)
        yield faultAt("vocabulary-twice", file.at([...path, index, key]), {
          found: `« ${key}: ${value} » figure déjà plus haut dans cette liste.`,
          expected: `un « ${key} » différent pour chacun`,
          advice: "Retirez l’un des deux, ou renommez-le.",
        });
  const first = usages.find(({ production }) => production);
  for (const [index, one] of usages.entries())
    if (one.production && first && one !== first)
      yield faultAt("vocabulary-production", file.at(["usages", index, "production"]), {
        found: `« ${first.id} » et « ${one.id} » ont tous deux « production: true ».`,
        expected: "un usage au plus qui soit la production",
        advice: "Retirez « production » de l’un des deux.",
      });
}

/**
 * What stands for a vocabulary that cannot be read, so that all other files still can: every id
 * that it or a member's file holds, in place of words.
 */
export function standInVocabulary(
  file: SplitFile | null,
  members: readonly SplitFile[],
): Vocabulary {
  const written = members.map(({ data }) => data);
  const named = (list: string) => itemsOf(file?.data, list).map((entry) => fieldOf(entry, "id"));
  const used = (list: string, key: string) =>
    written.flatMap((data) => itemsOf(data, list).map((item) => fieldOf(item, key)));
  const kinds = written.map((data) => fieldOf(data, "kind"));
  return {
    kinds: textsOf([...named("kinds"), ...kinds]).map((one) => ({
      ...{ id: one, name: one, plural: one, withArticle: one, who: one },
      levels: textsOf(
        written.map((data) => fieldOf(data, "kind") === one && fieldOf(data, "level")),
      ).map((of) => ({ id: of, name: of })),
    })),
    usageLabel: "Usage",
    usages: textsOf([...named("usages"), ...used("uses", "usage")]).map((one) => ({
      ...{ id: one, name: one, sentence: one, choice: one, mark: "", production: false },
    })),
    roles: textsOf([...named("roles"), ...used("roles", "role")]).map((one) => ({
      ...{ id: one, holds: one, held: one, title: one },
    })),
    stages: [],
  };
}

function fieldOf(data: unknown, key: string): unknown {
  return Reflect.get(Object(data), key);
}

function itemsOf(data: unknown, key: string): unknown[] {
  const items = fieldOf(data, key);
  return Array.isArray(items) ? items : [];
}

/** The texts among values, each once. */
function textsOf(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
