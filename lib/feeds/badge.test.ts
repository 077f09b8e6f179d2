import { expect, test } from "vitest";
import { member, register, stay } from "../members/register-example";
import { memberBadge } from "./badge";

test("the badge says how many members there are, to eyes and to screen readers", () => {
  const badge = memberBadge(
    register(member("a", "A"), member("b", "B"), member("c", "C", { periods: [stay("2023")] })),
  );
  expect(badge).toContain(">2 membres</text>");
  expect(badge).toContain(
    'role="img" aria-label="Club utilisateurs Vitam\u00a0: 2 membres au 30\u00a0juin 2022"',
  );
});

test("one is a member", () => {
  expect(memberBadge(register(member("a", "A")))).toContain(">1 membre</text>");
});

test("it holds nothing that a policy of content could refuse", () => {
  expect(memberBadge(register())).not.toMatch(/style|script|href|url\(/);
});
