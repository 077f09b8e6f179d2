import { expect, test } from "vitest";
import { answerAt } from "../../lib/api/endpoints";
import { siteExample } from "../../lib/api/site-example";
import { splitFrontMatter } from "../../lib/content/front-matter";
import { memberSchema } from "../../lib/members/member";
import { plainNames, plainShape } from "../../lib/members/plain-fields";
import { readMember } from "../../lib/members/read-register";
import { member, register } from "../../lib/members/register-example";
import { vocabularyExample } from "../../lib/members/vocabulary-example";
import { htmlOf } from "../page/rendered";
import { MemberPage } from "./member-page";

/** Of each field of a member's file, a value, and what then stands on the page and in the answer. */
const fields: Record<string, { yaml: string; page: string | null; answer: string | null }> = {
  name: { yaml: "Office rare", page: "Office rare", answer: '"Office rare"' },
  shortName: { yaml: "Rare", page: "Rare", answer: '"Rare"' },
  kind: { yaml: "collectivite", page: "collectivité territoriale", answer: '"collectivite"' },
  level: { yaml: "commune", page: "commune", answer: '"commune"' },
  joined: { yaml: '"[..2021-03-04]"', page: "4\u00a0mars\u00a02021", answer: '"[..2021-03-04]"' },
  counted: { yaml: "2021-02-03", page: "2021-02-03", answer: '"2021-02-03"' },
  left: { yaml: "2022-05-06", page: "6\u00a0mai\u00a02022", answer: '"2022-05-06"' },
  // In place of the three above.
  periods: { yaml: "", page: null, answer: null },
  formerNames: {
    yaml: "[{ name: Ancien office, until: 2021-10 }]",
    page: "Ancien office",
    answer: '"Ancien office"',
  },
  // They lead to the member, whose id is another.
  formerIds: { yaml: "[ancien-office]", page: null, answer: null },
  succeededBy: { yaml: "ratp", page: "/membres/ratp", answer: '"ratp"' },
  website: { yaml: "https://rare.exemple.fr", page: "rare.exemple.fr", answer: "rare.exemple.fr" },
  place: { yaml: "Lieu rare", page: "Lieu rare", answer: '"Lieu rare"' },
  siren: { yaml: "213001894", page: "entreprise/213001894", answer: '"213001894"' },
  territory: { yaml: "30189", page: "Gard", answer: '"30189"' },
  logo: { yaml: "/images/rare.svg", page: null, answer: "/images/rare.svg" },
  roles: {
    yaml: "[{ role: representant, from: 2021-07 }]",
    page: "représente les utilisateurs",
    answer: '"representant"',
  },
  sources: {
    yaml: '[{ at: "https://source.exemple.fr", copy: "https://copie.exemple.fr" }]',
    page: "https://copie.exemple.fr",
    answer: "https://copie.exemple.fr",
  },
  uses: {
    yaml: '[{ on: 2021-08-09, text: Dit., source: "https://dit.exemple.fr", with: [ratp] }]',
    page: "avec",
    answer: '"2021-08-09"',
  },
};

/** Of a plain field that is not above: whatever its schema takes. */
function plainField(name: keyof typeof plainShape) {
  const value = ["Valeur rare", "https://valeur-rare.exemple.fr"].find(
    (one) => plainShape[name].safeParse(one).success,
  );
  return { yaml: value ?? "", page: value ?? "", answer: value ?? "" };
}

const names = Object.keys(memberSchema(vocabularyExample).shape);
const told = names.map((name) => {
  const plain = plainNames.find((one) => one === name);
  return { name, ...(fields[name] ?? (plain && plainField(plain))) };
});

test("every field that a member's file may have is known here", () => {
  expect(told.filter(({ yaml }) => yaml === undefined).map(({ name }) => name)).toEqual([]);
});

const text = `---\n${told
  .filter(({ yaml }) => yaml)
  .map(({ name, yaml }) => `${name}: ${yaml}\n`)
  .join("")}---\n`;
const split = splitFrontMatter({ path: "members/office-rare.md", text });
const read = readMember(split, vocabularyExample);
if (!read.ok) throw new Error(JSON.stringify(read));
const { data: rare } = read;
const site = { ...siteExample, register: register(rare, member("ratp", "RATP")) };
const html = await htmlOf(<MemberPage site={site} member={rare} />);
const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const { body } = answerAt({
  ...{ base: site.base, path: "/api/members/office-rare", search: "", site, commit: null },
});

test.each(told.filter(({ page }) => page))("$name stands on the member's page", ({ page }) => {
  expect(main).toContain(page);
});

test.each(told.filter(({ answer }) => answer))("$name stands in the answer", ({ answer }) => {
  expect(body).toContain(answer);
});
