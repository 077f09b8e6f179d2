import { expect, test } from "vitest";
import { configExample } from "../config-example";
import { member, register, stay } from "../members/register-example";
import { memberBadge } from "./badge";

const COLOURS = { ink: "#000001", wax: "#000002" };

function badgeOf(...members: Parameters<typeof register>): string {
  return memberBadge({ config: configExample, register: register(...members) }, COLOURS);
}

test("the badge says how many members there are, to eyes and to screen readers", () => {
  const badge = badgeOf(
    member("a", "A"),
    member("b", "B"),
    member("c", "C", { periods: [stay("2023")] }),
  );
  expect(badge).toContain(">2 membres</text>");
  expect(badge).toContain(
    'role="img" aria-label="Club utilisateurs Vitam\u00a0: 2 membres au 30\u00a0juin\u00a02022"',
  );
});

test("one is a member", () => {
  expect(badgeOf(member("a", "A"))).toContain(">1 membre</text>");
});

test("its grounds have the colours that it is given", () => {
  const fills = [...badgeOf().matchAll(/fill="(#\w{6})"/g)].map(([, fill]) => fill);
  expect(fills).toEqual([COLOURS.ink, COLOURS.wax]);
});

test("it holds nothing that a policy of content could refuse", () => {
  expect(badgeOf()).not.toMatch(/style|script|href|url\(/);
});
