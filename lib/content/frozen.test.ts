import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freezeTexts, frozenText } from "./frozen";
import { parseMdx } from "./markdown";

const root = await mkdtemp(join(tmpdir(), "texts-"));

test("a text comes back as it was, without the places that only faults need", async () => {
  await freezeTexts(root, [["un", parseMdx('Un <Member id="ratp" />.')]]);
  expect(frozenText("un", root)).toEqual({
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

test("a build that is not complete says what to run", () => {
  expect(() => frozenText("deux", root)).toThrow('run "npm start"');
});
