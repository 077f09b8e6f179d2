import { expect, test } from "vitest";
import { splitFrontMatter, splitYamlFile } from "../../lib/content/front-matter";
import { readArrivals } from "../../lib/members/arrivals-csv";
import { readMember } from "../../lib/members/read-register";
import { register } from "../../lib/members/register-example";
import { vocabularyExample } from "../../lib/members/vocabulary-example";
import { noSiteFiles } from "../../lib/pages/site-files";
import { readPost } from "../../lib/posts/read-post";
import { type PlanSources, planMembers } from "./plan-members";

const RATP = "---\nname: RATP\nkind: operateur\njoined: 2021-11\nformerIds:\n  - cmp\n---\n";
const REGISTER = { path: "members/register.yml", text: "# connu\nasOf: 2021-12-21\n" };

function sources(postBody = "Texte."): PlanSources {
  const memberFile = { path: "members/ratp.md", text: RATP };
  const split = splitFrontMatter(memberFile);
  const read = readMember(split, vocabularyExample);
  const registerFile = splitYamlFile(REGISTER);
  if (!split.ok || !read.ok || !registerFile.ok) throw new Error("fixture");
  const known = { ...register(read.data), asOf: "2021-12-21" };
  const post = splitFrontMatter({
    path: "posts/2021-12-21-un.mdx",
    text: `---\ntitle: Un\ndescription: Un.\nheadcount: 1\n---\n${postBody}`,
  });
  return {
    content: {
      register: known,
      today: "2022-01-10",
      memberIds: new Set(["ratp"]),
      memberFiles: new Map([["ratp", split.file]]),
      registerFile: registerFile.file,
      pages: [],
      site: noSiteFiles,
      posts: [readPost(post, known)],
      publicFiles: [],
    },
    memberFiles: [memberFile],
    registerFile: REGISTER,
    today: "2022-01-10",
  };
}

function plan(table: string, { update = false, asOf }: { update?: boolean; asOf?: string } = {}) {
  const { rows, faults } = readArrivals({ path: "a.csv", text: table }, ["nom"]);
  expect(faults).toEqual([]);
  return planMembers(rows, sources(), { update, asOf });
}

const told = (faults: ReturnType<typeof plan>["faults"]) =>
  faults.map(({ place, found }) => `${place.file}:${place.line}:${place.column} ${found}`);

test("new members, and the Club's count before and after on the days of their arrivals", () => {
  const { members, counts, faults } = plan(
    "nom;type;arrivée\nCoonum;esn;10/12/2021\nNeoledge;éditeur;21/12/2021\nAtos;esn;10/12/2021",
  );
  expect(faults).toEqual([]);
  expect(members.map(({ path, added }) => [path, added])).toEqual([
    ["members/coonum.md", null],
    ["members/neoledge.md", null],
    ["members/atos.md", null],
  ]);
  expect(counts).toEqual([
    { day: "2021-12-10", before: 1, after: 3 },
    { day: "2021-12-21", before: 1, after: 4 },
  ]);
});

test("what published posts say of the head count, and would say wrongly, is told", () => {
  expect(told(plan("nom;type;arrivée\nCoonum;esn;2021-11-02").consequences)).toEqual([
    "posts/2021-12-21-un.mdx:4:12 Le texte annonce 1 membre le 21 décembre 2021 ; le registre en compte 2.",
  ]);
});

test.each([
  ["by its name, in any spelling", "nom;type;arrivée\nratp;operateur;2021"],
  ["by its acronym with full stops", "nom;type;arrivée\nR.A.T.P.;operateur;2021"],
  ["by its id", "nom;type;arrivée;identifiant\nRégie;operateur;2021;ratp"],
])("a member that exists is refused: %s", (_, table) => {
  const { members, faults } = plan(table);
  expect(members).toEqual([]);
  expect(faults.map(({ id, place }) => `${id} ${place.line}`)).toEqual(["arrival-exists 2"]);
});

test("a former id leads to the member that had it", () => {
  expect(told(plan("nom;type;arrivée;identifiant\nX;esn;2021;cmp").faults)).toEqual([
    "a.csv:2:1 « X » est déjà dans le registre : members/ratp.md.",
  ]);
});

test("an update fills fields, and tells what it keeps", () => {
  const { members, counts, faults } = plan("nom;type;site\nRATP;ESN;www.ratp.fr", {
    update: true,
  });
  expect(members.map(({ path, added }) => [path, added])).toEqual([
    ["members/ratp.md", ["website"]],
  ]);
  expect(counts).toEqual([]);
  expect(told(faults)).toEqual([
    "a.csv:2:2 « type » vaut déjà « operateur » : « esn » n’est pas repris.",
  ]);
});

test("an update that adds nothing writes nothing", () => {
  const { members, faults } = plan("nom\nRATP", { update: true });
  expect(members).toEqual([]);
  expect(told(faults)).toEqual(["a.csv:2:1 La ligne n’ajoute rien à members/ratp.md."]);
});

test("an update may not break the file", () => {
  const { members, faults } = plan("nom;niveau\nRATP;commune", { update: true });
  expect(members).toEqual([]);
  expect(told(faults)).toEqual([
    "a.csv:2:1 Un membre de type « opérateur ou établissement public » n’a pas de « niveau ».",
  ]);
});

test("the same organisation twice is told once, with the first line", () => {
  expect(
    told(plan("nom;type;arrivée\nCoonum;esn;2021-12-21\ncoonum;esn;2021-12-21").faults),
  ).toEqual(["a.csv:3:1 « coonum » figure déjà ligne 2."]);
});

test.each([
  [
    "known already",
    "RATP;esn;31/02/2021;Étudie **Vitam**.",
    "« RATP » est déjà dans le registre : members/ratp.md.",
  ],
  [
    "twice in the table",
    "Coonum;esn;31/02/2021;Étudie **Vitam**.",
    "« coonum » figure déjà ligne 2.",
  ],
  [
    "without a name to make an id of",
    "日本;esn;31/02/2021;Étudie **Vitam**.",
    "On ne peut pas tirer d’identifiant de ce nom.",
  ],
  ["new", "Neoledge;esn;31/02/2021;Étudie **Vitam**.", undefined],
])("all that is wrong in the row of an organisation %s is told at once", (_, row, who) => {
  const table = `nom;type;arrivée;phrase\nCoonum;esn;2021-12-21;\n${row}`;
  expect(told(plan(table).faults)).toEqual([
    ...(who === undefined ? [] : [`a.csv:3:1 ${who}`]),
    "a.csv:3:3 « 2021-02-31 » contient une date qui n’existe pas.",
    "a.csv:3:1 Le champ « source » manque.",
    "a.csv:3:4 « **Vitam** » se lira tel quel ici.",
  ]);
});

test("with an update, a row that stands twice is told with what the file cannot take of it", () => {
  expect(told(plan("nom;niveau\nRATP;\nRATP;commune", { update: true }).faults)).toEqual([
    "a.csv:2:1 La ligne n’ajoute rien à members/ratp.md.",
    "a.csv:3:1 « ratp » figure déjà ligne 2.",
    "a.csv:3:1 Un membre de type « opérateur ou établissement public » n’a pas de « niveau ».",
  ]);
});

test("an id that the site keeps for a page is told in the table", () => {
  expect(told(plan("nom;type;arrivée\nType;esn;2021-12-21").faults)).toEqual([
    "a.csv:2:1 Le nom « type » est réservé : une page du site porte cette adresse.",
  ]);
});

test("an arrival after the day that the register knows is told, and gone once that day moves", () => {
  const table = "nom;type;arrivée\nCoonum;esn;05/01/2022";
  expect(told(plan(table).faults)).toEqual([
    "a.csv:2:3 Cette arrivée compte le 5 janvier 2022, et le registre est arrêté au 21 décembre 2021.",
  ]);
  const moved = plan(table, { asOf: "2022-01-05" });
  expect(moved.faults).toEqual([]);
  expect(moved.register).toEqual({ asOf: "2022-01-05", text: "# connu\nasOf: 2022-01-05\n" });
});

test("the register cannot know less than before, nor what has yet to come", () => {
  const asOf = (day: string) => plan("nom;type;arrivée\nA;esn;2021-12-21", { asOf: day }).faults;
  expect(told(asOf("2021-11-30"))).toEqual([
    "members/register.yml:1:1 Le registre est déjà arrêté au 21 décembre 2021, après le 30 novembre 2021.",
  ]);
  expect(told(asOf("2022-02-01"))).toEqual([
    "members/register.yml:1:1 Le 1er février 2022 n’est pas encore là : nous sommes le 10 janvier 2022.",
  ]);
});
