import { expect, test } from "vitest";
import { dark, light } from "./colours";

const roleOf = (colours: Readonly<Record<string, string>>) => (role: string) => {
  const found = colours[role];
  if (found === undefined) throw new Error(`No colour ${role}`);
  return found;
};
const lightOf = roleOf(light);
const darkOf = roleOf(dark);

test.each([
  ["light", lightOf, { edge: 3.99, ink: 15.08, "ink-2": 7.58, link: 9.6, wax: 7.61 }],
  ["dark", darkOf, { edge: 5.1, ink: 14.82, "ink-2": 9.69, link: 10.14, wax: 8.75 }],
])("on %s paper, every colour of text and control can be told", (_, colour, expected) => {
  for (const [role, ratio] of Object.entries(expected)) {
    expect(contrast(colour(role), colour("paper")), role).toBeCloseTo(ratio, 2);
  }
});

test.each([
  ["light", lightOf],
  ["dark", darkOf],
])("on %s parchment and wax tint, text keeps 4.5 and controls 3", (_, colour) => {
  for (const role of ["ink", "ink-2", "link", "wax"]) {
    expect(contrast(colour(role), colour("parchment")), role).toBeGreaterThan(4.5);
  }
  expect(contrast(colour("edge"), colour("parchment"))).toBeGreaterThan(3);
  expect(contrast(colour("ink"), colour("wax-tint"))).toBeGreaterThan(4.5);
});

test.each([
  ["light", lightOf, 8.07],
  ["dark", darkOf, 5.06],
])("white reads on the %s red button", (_, colour, ratio) => {
  expect(contrast("#ffffff", colour("wax-fill"))).toBeCloseTo(ratio, 2);
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
