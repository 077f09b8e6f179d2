/*
 * Purpose: the table of changes of docs/architecture.md, each done in one clone and counted in files,
 *          then one build of all, in which each is looked for everywhere it belongs.
 * Imported by changes.mjs, does nothing alone.
 */
import { spawnSync } from "node:child_process";
import { clone, editor, expect, serve } from "../hosts/trial.mjs";

const TRIAL_PAGE = `
  const trial = { site, title: "Un essai", path: "/essai", posts: [] };
  made.set("/essai", <SelectedNewsPage {...trial} />);`;

/** One change: the most files that it may touch, what is done, and where it is then seen. */
const changes = [
  {
    name: "a kind",
    most: 1,
    do: ({ edit }) =>
      edit(
        "members/vocabulary.yml",
        "kinds:\n",
        "kinds:\n  - { id: bibliotheque, name: bibliothèque, plural: Bibliothèques, withArticle: une bibliothèque, who: Les bibliothèques. }\n",
      ),
    seen: [
      ["/membres/type/bibliotheque", "Bibliothèques"],
      ["/membres?type=bibliotheque", "Aucun membre"],
      ["/api/members?kind=bibliotheque", '"total":0'],
      ["/api/openapi.json", '"bibliotheque"'],
      ["/api/stats", '"bibliotheque":0'],
    ],
  },
  {
    name: "a usage",
    most: 1,
    do: ({ edit }) =>
      edit(
        "members/vocabulary.yml",
        "\nusages:\n",
        "\nusages:\n  - { id: veille, name: veille, sentence: observe Vitam, choice: qui observe Vitam, mark: ○ }\n",
      ),
    seen: [
      ["/membres/usages", "veille"],
      ["/api/members?usage=veille", '"total":0'],
      ["/api/openapi.json", '"veille"'],
    ],
  },
  {
    name: "a member's field",
    most: 2,
    do({ edit }) {
      edit(
        "lib/members/plain-fields.ts",
        "export const plainShape = {\n",
        "export const plainShape = {\n  fonds: orNull(properName),\n",
      );
      edit(
        "lib/members/plain-fields.ts",
        "PlainField>> = {\n",
        'PlainField>> = {\n  fonds: {\n    french: "Ce qu’il garde.",\n    english: "What it keeps.",\n    term: "Fonds",\n    column: "fonds",\n    question: "Fonds : ",\n  },\n',
      );
      edit("docs/auteurs.md", "\n| `lieu` |", "\n| `fonds` | ce qu’elle garde |\n| `lieu` |");
    },
    use: ({ edit }) =>
      edit("members/ratp.md", "\nplace: Paris\n", "\nplace: Paris\nfonds: Plans rares\n"),
    seen: [
      ["/membres/ratp", "Plans rares"],
      ["/api/members/ratp", '"fonds":"Plans rares"'],
      ["/api/members?format=csv", ",fonds"],
      ["/api/members.schema.json", '"What it keeps."'],
      ["/api/openapi.json", '"fonds"'],
      ["/donnees/api", "Ce qu’il garde."],
    ],
  },
  {
    name: "a text page",
    most: 1,
    do: ({ write }) =>
      write(
        "site/partenaires.mdx",
        "---\ntitle: Nos partenaires\ndescription: Ceux qui nous aident.\nnav: footer\n---\n\nUn mot rare : palimpseste.\n",
      ),
    seen: [
      ["/partenaires", "palimpseste"],
      ["/", 'href="/partenaires"'],
      ["/plan-du-site", 'href="/partenaires"'],
      ["/sitemap.xml", "/partenaires</loc>"],
      ["/recherche?q=palimpseste", 'href="/partenaires"'],
      ["/og/partenaires.png", "PNG"],
    ],
  },
  {
    name: "a moved address",
    most: 1,
    do: ({ write, read }) =>
      write("site/moved.yml", `${read("site/moved.yml")}/nos-amis: /partenaires\n`),
    seen: [["/nos-amis", "308 /partenaires"]],
  },
  {
    name: "an author's component",
    most: 2,
    do({ edit }) {
      edit(
        "lib/posts/author-components.ts",
        "export const authorComponents = {\n",
        "export const authorComponents = {\n  /** A place, as a text names it. */\n  Place: {\n    isInline: true,\n    attributes: () => z.strictObject({ name: text }),\n    words: ({ name }) => name,\n    example: '<Place name=\"Nantes\" />',\n  },\n",
      );
      edit(
        "components/author/author-text.tsx",
        "const renderers: Renderers = {\n",
        "const renderers: Renderers = {\n  Place: ({ name }) => <cite>{name}</cite>,\n",
      );
    },
    use: ({ edit }) =>
      edit("site/partenaires.mdx", "palimpseste.", 'palimpseste, à <Place name="Brocéliande" />.'),
    seen: [
      ["/partenaires", "<cite>Brocéliande</cite>"],
      ["/recherche?q=broceliande", 'href="/partenaires"'],
    ],
  },
  {
    name: "a rule of the check",
    most: 2,
    do({ edit, write }) {
      write(
        "lib/rules/no-shouting.ts",
        `import { warningAt } from "../faults/fault";
import { eachMatch, type Rule } from "./rule";

/** Nobody shouts. */
export const noShouting: Rule = {
  check: eachMatch(/!{3}/g, (text, { place }) =>
    warningAt("shouting", place, {
      found: \`« \${text} » crie.\`,
      expected: "un seul point d’exclamation",
    }),
  ),
  examples: { shouting: [["Venez !!!", "Venez !"]] },
};
`,
      );
      edit(
        "lib/rules/all.ts",
        "\nexport const rules",
        '\nimport { noShouting } from "./no-shouting";\n\nexport const rules',
      );
      edit("lib/rules/all.ts", "Rule[] = [\n", "Rule[] = [\n  noShouting,\n");
    },
    use: ({ edit }) => edit("site/partenaires.mdx", "Un mot rare", "Venez !!! Un mot rare"),
    told: "« !!! » crie.",
  },
  {
    name: "a page of the code",
    most: 2,
    do({ edit }) {
      edit(
        "lib/pages/standing-pages.ts",
        "StandingPage[] = [\n",
        'StandingPage[] = [\n  page("/essai", "Un essai", "club", 40, {}),\n',
      );
      edit("app/pages.tsx", "\n  return made;", `${TRIAL_PAGE}\n  return made;`);
    },
    seen: [
      ["/essai", "<h1>Un essai</h1>"],
      ["/plan-du-site", 'href="/essai"'],
      ["/sitemap.xml", "/essai</loc>"],
      ["/og/essai.png", "PNG"],
    ],
  },
  {
    name: "the accent colour",
    most: 1,
    do: ({ edit }) => edit("styles/colours.ts", /"#9c1c22"/g, '"#006644"'),
    seen: [
      ["stylesheet", "#064"],
      ["/badge/membres.svg", "#006644"],
    ],
  },
];

/** Does all changes, builds once, looks for each; throws with all that is not so. */
export async function tryTable() {
  const project = clone();
  const tools = editor(project);
  const faults = [];
  for (const change of changes) {
    change.do(tools);
    const touched = commit(project);
    console.log(`${change.name}: ${touched.length} of at most ${change.most} files`);
    if (touched.length > change.most) faults.push(`${change.name} touches ${touched.join(", ")}`);
  }
  for (const { use } of changes) use?.(tools);
  const options = { cwd: project, encoding: "utf8" };
  const { stdout: checked } = spawnSync("npm", ["run", "--silent", "check"], options);
  for (const { name, told } of changes)
    if (told && !checked.includes(told)) faults.push(`the check does not tell ${name}`);

  const { origin: base } = await serve(["npm", "start"], { cwd: project });
  const [, stylesheet] = /rel="stylesheet" href="([^"]+)"/.exec(await answer(base, "/")) ?? [];
  for (const { name, seen = [] } of changes)
    for (const [path, expected] of seen) {
      const told = await answer(base, path === "stylesheet" ? stylesheet : path);
      if (!told.includes(expected)) faults.push(`${name} is not seen at ${path} (${expected})`);
    }
  expect(faults.length === 0, `all changes are seen: ${faults.join("; ")}`);
  console.log("✓ all changes have their effect everywhere");
}

async function answer(base, path) {
  const response = await fetch(`${base}${path}`, { redirect: "manual" });
  const location = response.headers.get("location");
  return location ? `${response.status} ${location}` : response.text();
}

/** The files that changed since the last commit, which are then committed. */
function commit(project) {
  const git = (...words) => spawnSync("git", words, { cwd: project, encoding: "utf8" }).stdout;
  git("add", "--all");
  const touched = git("diff", "--cached", "--name-only").trim().split("\n");
  const somebody = ["-c", "user.name=Changes", "-c", "user.email=changes@example.org"];
  git(...somebody, "commit", "--quiet", "--no-verify", "--message", "A change");
  return touched;
}
