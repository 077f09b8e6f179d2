import { expect, test } from "vitest";
import { visibleText } from "./visible-text";

function linesOf(html: string): string[] {
  return visibleText(html)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

test("words run across inline elements, not across blocks", () => {
  expect(linesOf("<p>1<sup>er</sup> <em>mars</em></p><p>Fin</p>")).toEqual(["1er mars", "Fin"]);
});

test("words glued in the text, whatever the style sheet does, stay so", () => {
  expect(linesOf("<li><a>RATP</a><span class=block>opérateur</span>")).toEqual(["RATPopérateur"]);
});

test("what is read out is there too", () => {
  const html = `<title>Titre</title><meta name="description" content="De quoi">
    <img alt="Un mur"><nav aria-label="Fil">`;
  expect(linesOf(html)).toEqual(["Titre", "De quoi", "Un mur", "Fil"]);
});

test("for code and other languages stands one mark, for programs nothing", () => {
  const html = `<p>Écrivez <code>on</code>, dit <span lang="en">Not found</span>.</p><script>x</script>`;
  expect(linesOf(html)).toEqual(["Écrivez \ufffc, dit \ufffc."]);
});
