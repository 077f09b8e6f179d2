import { describe, expect, test } from "vitest";
import { ordinalParts } from "./ordinals";

/** Raised endings in brackets. */
function shown(text: string): string {
  return ordinalParts(text)
    .map((part) => (part.raised ? `[${part.text}]` : part.text))
    .join("");
}

describe("the endings of ordinals are raised", () => {
  test.each([
    ["entre le 1er mars et le 2 avril", "entre le 1[er] mars et le 2 avril"],
    ["la 1re fois, la 2e et les 3es", "la 1[re] fois, la 2[e] et les 3[es]"],
    ["Napoléon Ier au XIXe siècle", "Napoléon I[er] au XIX[e] siècle"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

test.each(["Le Club", "Ce que l’on y gagne", "V6.RC", "42 membres", "ERE", "2eme", "Cie", ""])(
  "%j has none",
  (text) => {
    expect(shown(text)).toBe(text);
  },
);

test("no letter is lost", () => {
  const text = "Du 1er au 2e, puis le 1er.";
  expect(
    ordinalParts(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});
