import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freezeTexts, frozenText } from "./frozen-texts";
import { parseMdx } from "./markdown";

const root = await mkdtemp(join(tmpdir(), "texts-"));

test("a text comes back as it was, without the places that only faults need", async () => {
  await freezeTexts(root, [["un", parseMdx('Un <Member id="ratp" />.')]]);
  expect(frozenText(root, "un")).toEqual({
    type: "root",
    children: [
      {
        type: "paragraph",
        children: [
          { type: "text", value: "Un " },
          {
            type: "mdxJsxTextElement",
            name: "Member",
            attributes: [{ type: "mdxJsxAttribute", name: "id", value: "ratp" }],
            children: [],
          },
          { type: "text", value: "." },
        ],
      },
    ],
  });
});

test("texts of an earlier build do not stay", async () => {
  await freezeTexts(root, [["un", parseMdx("Un.")]]);
  await freezeTexts(root, [["deux", parseMdx("Deux.")]]);
  expect(() => frozenText(root, "un")).toThrow("un.json");
});
