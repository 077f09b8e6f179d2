import { expect, test } from "vitest";
import { faultAt, start } from "./fault";
import { report } from "./report";

const place = { file: "posts/2021-12-21-42utilisateurs.mdx", line: 14, column: 3 };
const unknown = faultAt("member-unknown", place, {
  found: "Aucun membre ne s’appelle « rapt » dans le registre.",
  expected: "le nom d’un fichier de members/, sans « .md »",
  advice: "Écrivez « ratp ».",
});

test("a fault says where, what is there, what was expected and what to write", () => {
  expect(report([unknown])).toBe(
    `posts/2021-12-21-42utilisateurs.mdx:14:3  erreur  Aucun membre ne s’appelle « rapt » dans le registre.  [member-unknown]
    Attendu : le nom d’un fichier de members/, sans « .md ».
    Écrivez « ratp ».

1 erreur, aucun avertissement.`,
  );
});

test("faults come by file, line and column", () => {
  const at = (file: string, line: number) =>
    faultAt("x", { file, line, column: 1 }, { found: "", expected: "" });
  const places = report([at("b.mdx", 1), at("a.mdx", 10), at("a.mdx", 9)]).match(/^\w.mdx:\d+/gm);
  expect(places).toEqual(["a.mdx:9", "a.mdx:10", "b.mdx:1"]);
});

test("with nothing to say, all is well", () => {
  expect(report([])).toBe("Aucune erreur, aucun avertissement.");
});

test("faults of drafts are counted apart from those that stop a build", () => {
  const fault = { ...unknown, level: "draft" as const };
  const lines = report([fault, fault]).split("\n");
  expect(lines[0]).toContain(":14:3  brouillon  Aucun membre");
  expect(lines.at(-1)).toBe("Aucune erreur, aucun avertissement, 2 fautes dans des brouillons.");
});

test("a picture pasted in as its bytes is shown by its beginning", () => {
  const typed = `« data:image/png;base64,${"A".repeat(300_000)} »`;
  const { found } = faultAt("x", place, { found: typed, expected: "" });
  expect(found).toBe(`« data:image/png;base64,${"A".repeat(78)}… »`);
});

test("signs that would move or colour a terminal's text are shown by their code", () => {
  const name = "a\nb\u001b[31mc\u202ed.md";
  const fault = faultAt("x", start(name), { found: `« ${name} »`, expected: "" });
  const [line = ""] = report([fault]).split("\n");
  const shown = "a⟨U+000A⟩b⟨U+001B⟩[31mc⟨U+202E⟩d.md";
  expect(line).toBe(`${shown}:1:1  erreur  « ${shown} »  [x]`);
});
