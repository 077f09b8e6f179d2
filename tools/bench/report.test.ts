import { expect, test } from "vitest";
import { reportPage } from "./report";

const page = reportPage(
  [
    {
      title: "Weight <br>",
      notes: [],
      columns: ["page"],
      rows: [["/"], [12]],
      bars: [
        { label: "/", value: 20, unit: "KB", limit: 10 },
        { label: "/club", value: 5, unit: "KB", limit: 10 },
      ],
      breaches: [],
    },
  ],
  "2 cores",
);

test("a report holds no script, and what it is given as text only", () => {
  expect(page).not.toContain("<script");
  expect(page).toContain("<h2>Weight &#60;br&#62;</h2>");
});

test("bars share one scale, and the one over its limit stands out", () => {
  const rects = [...page.matchAll(/<rect (class="over" )?.*?width="(\d+)"/g)];
  expect(rects.map(([, over, width]) => [over !== undefined, width])).toEqual([
    [true, "440"],
    [false, "110"],
  ]);
});
