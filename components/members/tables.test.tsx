import { renderToStaticMarkup } from "react-dom/server.node";
import { expect, test } from "vitest";
import { NumberCell } from "./tables";

const html = (value: number, signed?: boolean) =>
  renderToStaticMarkup(<NumberCell value={value} signed={signed} />);

test("zero is a number that one can hear, dimmed", () => {
  expect(html(0)).toBe('<td class="num text-ink-2">0</td>');
  expect(html(0, true)).toBe('<td class="num text-ink-2">0</td>');
});

test("a difference has its sign, a number has none", () => {
  expect([html(3, true), html(-3, true), html(3)]).toEqual([
    '<td class="num">+3</td>',
    '<td class="num">−3</td>',
    '<td class="num">3</td>',
  ]);
});
