import { expect, test } from "vitest";
import { linkDead } from "../rules/links";
import { countTyped } from "../rules/typed-counts";
import { type Fault, faultKind } from "./fault";
import { githubAnnotations, gitlabReport } from "./forges";

const place = { file: "posts/a,b.mdx", line: 4, column: 12 };

test("a fault is an annotation at its place, its signs escaped as the forge wants", () => {
  expect(githubAnnotations([linkDead(place, "/50%", "/50")])).toBe(
    "::error file=posts/a%2Cb.mdx,line=4,col=12,title=Le lien « /50%25 » ne mène nulle part.::" +
      "Attendu : l’adresse d’une page ou d’un fichier du site.%0AÉcrivez « /50 ».\n" +
      "1 erreur, aucun avertissement.",
  );
});

test("a colon in the title is escaped, one in the text is not", () => {
  expect(githubAnnotations([countTyped(place, "42 membres", "2021-12-21")])).toContain(
    "::warning file=posts/a%2Cb.mdx,line=4,col=12,title=Un nombre de membres est écrit à la main %3A « 42 membres ».::Attendu : un nombre",
  );
});

test("GitLab gets each fault once, by a fingerprint that does not follow its line", () => {
  const kind = faultKind("kind", { found: "Ceci.", expected: "cela", advice: "Écrivez « cela »." });
  const at = (line: number) => kind({ file: "posts/a.mdx", line, column: 3 });
  const read = (faults: Fault[]) => JSON.parse(gitlabReport(faults));
  expect(read([at(2)])).toEqual([
    {
      description: "Ceci. Attendu : cela. Écrivez « cela ».",
      check_name: "kind",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: "major",
      location: { path: "posts/a.mdx", lines: { begin: 2 } },
    },
  ]);
  const [first, second] = read([at(2), at(9)]);
  expect(read([at(7)])[0].fingerprint).toBe(first.fingerprint);
  expect(second.fingerprint).not.toBe(first.fingerprint);
});
