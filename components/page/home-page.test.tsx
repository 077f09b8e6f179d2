import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import { HomePage } from "./home-page";
import { textOf } from "./rendered";

async function homeOn(day: string): Promise<string> {
  return textOf(<HomePage site={await load(contentRoot(process.env), day, clubExample)} />);
}

const [now, then] = await Promise.all([homeOn("2026-11-24"), homeOn("2021-12-21")]);

test("the head count comes first, with the day up to which the register knows", () => {
  expect(now).toMatch(/^90 organisations réunies autour de Vitam .* au 30 janvier 2025\./);
  expect(then).toMatch(/^42 organisations réunies autour de Vitam .* au 21 décembre 2021\./);
});

test("circles that float are spoken of where there are any", () => {
  expect(now).toContain("Les cercles sont les nombres publiés, et ceux qui flottent");
  expect(then).toContain("Les cercles sont les nombres publiés.");
});

test("on a past day it says nothing of later years", () => {
  expect(then).not.toMatch(/202[2-9]/);
});
