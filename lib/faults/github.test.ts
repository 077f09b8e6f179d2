import { expect, test } from "vitest";
import { linkDead } from "../rules/links";
import { countTyped } from "../rules/typed-counts";
import { githubAnnotations } from "./github";

const place = { file: "posts/a,b.mdx", line: 4, column: 12 };

test("a fault is an annotation at its place, its signs escaped as the forge wants", () => {
  expect(githubAnnotations([linkDead(place, "/50%", "/50")])).toBe(
    "::error file=posts/a%2Cb.mdx,line=4,col=12,title=Le lien « /50%25 » ne mène nulle part.::" +
      "Attendu : l’adresse d’une page ou d’un fichier du site.%0AÉcrivez « /50 ».\n" +
      "1 erreur, aucun avertissement.",
  );
});

test("a colon in the title is escaped, one in the text is not", () => {
  expect(githubAnnotations([countTyped(place, "42 membres")])).toContain(
    "::warning file=posts/a%2Cb.mdx,line=4,col=12,title=Un nombre de membres est écrit à la main %3A « 42 membres ».::Attendu : un nombre",
  );
});
