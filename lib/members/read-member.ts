/** From a file of members/ to the member that it describes. */
import { fileName } from "../content/files";
import type { SplitFile } from "../content/front-matter";
import { onceFor } from "../content/once-for";
import { slug } from "../content/slug";
import { soundFields, validate } from "../content/validate";
import type { Fault } from "../faults/fault";
import { memberFaults } from "./faults";
import { type Member, type MemberData, memberSchema, periodsOf, type Statement } from "./member";
import { territoriesOf } from "./official-territories";
import { compare } from "./order";
import { entryOf, type Vocabulary } from "./vocabulary";

/** The member that a file describes, or everything that is wrong with the file. */
export function readMember(
  file: SplitFile,
  vocabulary: Vocabulary,
): { ok: true; member: Member } | { ok: false; faults: Fault[] } {
  const schema = memberSchema(vocabulary);
  const validated = validate(file, schema);
  // What has no fault alone is checked together, so that all faults come at once.
  const data = partial(vocabulary).parse(soundFields(file.data, schema));
  const faults = [
    ...nameFaults(file.path),
    ...(validated.ok ? [] : validated.faults),
    ...memberFaults(data, file),
  ];
  if (!validated.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, member: build(idOf(file.path), validated.data) };
}

const partial = onceFor((vocabulary: Vocabulary) => memberSchema(vocabulary).partial());

function nameFaults(path: string): Fault[] {
  const name = path.replace(/^.*\//, "");
  if (/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(name)) return [];
  const expected = "des minuscules sans accent, des chiffres et des tirets : « ville-de-paris.md »";
  const proposal = `${slug(name.replace(/\.md$/, "")) || "nom"}.md`;
  return [fileName({ file: path, line: 1, column: 1 }, { name, expected, proposal })];
}

/** `members/ratp.md` describes the member `ratp`. */
export function idOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, "");
}

function build(id: string, { joined, counted, left, ...data }: MemberData): Member {
  return {
    id,
    ...data,
    shortName: data.shortName ?? data.name,
    level: entryOf(data.kind.levels, data.level) ?? null,
    periods: periodsOf({ periods: data.periods, joined, counted, left }),
    formerNames: data.formerNames.toSorted((a, b) => compare(a.until.latest, b.until.latest)),
    territory: territoriesOf(data.territory ?? "")[0] ?? null,
    uses: data.uses.flatMap(statementOf).sort((a, b) => compare(a.day, b.day)),
  };
}

function statementOf({ on, read, ...said }: MemberData["uses"][number]): Statement[] {
  const day = on ?? read;
  return day === undefined ? [] : [{ day, known: on === undefined ? "read" : "said", ...said }];
}
