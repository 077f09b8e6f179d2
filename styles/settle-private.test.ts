import postcss from "postcss";
import { expect, test } from "vitest";
import { settlePrivate } from "./settle-private";

/** As Tailwind writes first values, for browsers with `@property` and for those without. */
const FIRST =
  "@layer properties{@supports (color:red){*,:before{--tw-a:solid;--tw-b:initial}}}" +
  '@property --tw-a{syntax:"*";inherits:false;initial-value:solid}';

function settled(css: string): string {
  return postcss([settlePrivate]).process(FIRST + css, { from: undefined }).css;
}

test("what no class sets has its first value, or else the one told where it is read", () => {
  expect(settled(".x{border-style:var(--tw-a)}")).toBe(".x{border-style:solid}");
  expect(settled(".x{line-height:var(--tw-leading,1.5)}")).toBe(".x{line-height:1.5}");
});

test("what nothing reads goes", () => {
  expect(settled(".x{--tw-b:700;font-weight:700}")).toBe(".x{font-weight:700}");
});

test("what one class sets and another reads stays, its first value in a layer below all", () => {
  expect(settled(".x{--tw-b:1}.y{opacity:var(--tw-b,0)}")).toBe(
    "@layer properties{*,:before,:after,::backdrop{--tw-b:initial}}.x{--tw-b:1}.y{opacity:var(--tw-b,0)}",
  );
});
