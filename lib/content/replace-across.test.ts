import { expect, test } from "vitest";
import { replaceAcross } from "./replace-across";

test("a match within one piece changes that piece alone", () => {
  expect(replaceAcross(["un.", "deux.", "trois"], /\./g, () => "!!")).toEqual([
    "un!!",
    "deux!!",
    "trois",
  ]);
});

test("a pattern sees the pieces before and after", () => {
  expect(replaceAcross(["l", "'", "or"], /(?<=l)'(?=o)/g, () => "’")).toEqual(["l", "’", "or"]);
});

test("what begins with a space goes to the piece on the right", () => {
  expect(replaceAcross(["mot ", "!"], / !/g, () => "\u202f!")).toEqual(["mot", "\u202f!"]);
});

test("what begins otherwise goes to the piece on the left", () => {
  expect(replaceAcross(["«", " mot"], /« /g, () => "«\u00a0")).toEqual(["«\u00a0", "mot"]);
});

test("a match may cover whole pieces, which are then empty", () => {
  expect(replaceAcross(["a.", ".", ".b"], /\.{3}/g, () => "…")).toEqual(["a…", "", "b"]);
});

test("what is put in at a cut goes to the left", () => {
  expect(replaceAcross(["14h", "30"], /(?<=h)(?=3)/g, () => "\u00a0")).toEqual(["14h\u00a0", "30"]);
});

test("no pieces give no pieces", () => {
  expect(replaceAcross([], /x/g, () => "y")).toEqual([]);
});
