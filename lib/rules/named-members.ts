import type { SplitFile } from "../content/front-matter";
import { frenchDay } from "../dates/french";
import { faultAt, type Place } from "../faults/fault";
import { isMemberOn } from "../members/head-count";
import type { Statement } from "../members/member";
import { memberById } from "../members/register";
import { noMember } from "./member-exists";
import { eachMember, type Rule } from "./rule";

/** Who is named with a member is another one, named once, and was there that day. */
export const namedMembers: Rule = {
  check: eachMember(function* ({ id, name, uses }, file, content) {
    for (const statement of uses)
      for (const [rank, other] of statement.with.entries()) {
        const place = placeOf(file, statement, rank);
        const named = memberById(content.register, other);
        if (statement.with.indexOf(other) < rank)
          yield faultAt("named-twice", place, {
            found: `« with » nomme deux fois « ${other} ».`,
            expected: "chaque membre une seule fois",
            advice: "Retirez l’un des deux.",
          });
        else if (other === id)
          yield faultAt("names-itself", place, {
            found: `« with » nomme ${name}, dont c’est la fiche.`,
            expected: "les autres membres que la source nomme",
            advice: "Retirez cet identifiant de « with ».",
          });
        else if (named === undefined) yield* noMember(place, other, content);
        else if (!isMemberOn(named, statement.day))
          yield faultAt("not-member-then", place, {
            found: `${named.name} n’était pas membre le ${frenchDay(statement.day)}.`,
            expected: "des membres de ce jour-là",
            advice: "Retirez cet identifiant de « with » : la phrase suffit à le nommer.",
          });
      }
  }),
  examples: {
    "member-unknown": [[naming("rapt"), naming("ratp"), { file: "members/dinum.md" }]],
    "named-twice": [[naming("ratp, ratp"), naming("ratp"), { file: "members/dinum.md" }]],
    "names-itself": [[naming("dinum"), naming("ratp"), { file: "members/dinum.md" }]],
    "not-member-then": [
      [naming("ratp", "2021-10-01"), naming("ratp"), { file: "members/dinum.md" }],
    ],
  },
};

function naming(id: string, day = "2021-12-01"): string {
  const statement = `{ on: ${day}, text: Étudie., source: "https://exemple.fr", with: [${id}] }`;
  return `---\nname: DINUM\nkind: ministere\njoined: 2020\nuses:\n  - ${statement}\n---`;
}

/** The place of an id in the file, whose statements may stand in another order. */
function placeOf(file: SplitFile, { text }: Statement, rank: number): Place {
  const written: unknown = Reflect.get(Object(file.data), "uses");
  const texts = Array.isArray(written)
    ? written.map((one) => Reflect.get(Object(one), "text"))
    : [];
  const index = texts.findIndex((one) => String(one).trim() === text);
  return file.at(["uses", index, "with", rank]);
}
