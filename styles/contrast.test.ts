import { expect, test } from "vitest";
import { dark, light } from "./colours";

const roleOf = (colours: Readonly<Record<string, string>>) => (role: string) => {
  const found = colours[role];
  if (found === undefined) throw new Error(`No colour ${role}`);
  return found;
};
const lightOf = roleOf(light);
const darkOf = roleOf(dark);

const AA = { text: 4.5, control: 3 };
const AAA = { text: 7 };

test.each([
  ["light", lightOf],
  ["dark", darkOf],
])("on %s paper, text is AAA, the accent AA, and controls can be told", (_, colour) => {
  const onPaper = (role: string) => contrast(colour(role), colour("paper"));
  for (const role of ["ink", "ink-2", "link"])
    expect(onPaper(role), role).toBeGreaterThanOrEqual(AAA.text);
  expect(onPaper("wax")).toBeGreaterThanOrEqual(AA.text);
  expect(onPaper("edge")).toBeGreaterThanOrEqual(AA.control);
});

test.each([
  ["light", lightOf],
  ["dark", darkOf],
])("on %s parchment and wax tint, text keeps 4.5 and controls 3", (_, colour) => {
  for (const role of ["ink", "ink-2", "link", "wax"]) {
    expect(contrast(colour(role), colour("parchment")), role).toBeGreaterThanOrEqual(AA.text);
  }
  expect(contrast(colour("edge"), colour("parchment"))).toBeGreaterThanOrEqual(AA.control);
  expect(contrast(colour("ink"), colour("wax-tint"))).toBeGreaterThanOrEqual(AA.text);
});

test.each([
  ["light", lightOf],
  ["dark", darkOf],
])("white reads on the %s button of the accent", (_, colour) => {
  expect(contrast("#ffffff", colour("wax-fill"))).toBeGreaterThanOrEqual(AA.text);
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
