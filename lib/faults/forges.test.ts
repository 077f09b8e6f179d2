import { expect, test } from "vitest";
import { type Fault, faultAt, warningAt } from "./fault";
import { githubAnnotations, gitlabReport } from "./forges";

const place = { file: "posts/a,b.mdx", line: 4, column: 12 };

test("a fault is an annotation at its place, its signs escaped as the forge wants", () => {
  const words = { found: "Le lien « /50% ».", expected: "une page", advice: "Écrivez « /50 »." };
  expect(githubAnnotations([faultAt("link-dead", place, words)])).toBe(
    "::error file=posts/a%2Cb.mdx,line=4,col=12,title=Le lien « /50%25 ».::" +
      "Attendu : une page.%0AÉcrivez « /50 ».\n" +
      "1 erreur, aucun avertissement.",
  );
});

test("a colon in the title is escaped, one in the text is not", () => {
  const words = { found: "Un nombre : « 42 ».", expected: "un autre" };
  expect(githubAnnotations([warningAt("count-typed", place, words)])).toContain(
    "::warning file=posts/a%2Cb.mdx,line=4,col=12,title=Un nombre %3A « 42 ».::Attendu : un autre",
  );
});

test("GitLab gets each fault once, by a fingerprint that does not follow its line", () => {
  const words = { found: "Ceci.", expected: "cela", advice: "Écrivez « cela »." };
  const at = (line: number) => faultAt("kind", { file: "posts/a.mdx", line, column: 3 }, words);
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
