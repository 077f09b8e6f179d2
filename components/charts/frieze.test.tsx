import { brotliCompressSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import type { Register } from "../../lib/members/register";
import { registerOnFile } from "../../lib/members/register-example";
import { Frieze } from "./frieze";

let known: Register;
beforeAll(async () => {
  known = await registerOnFile();
});

const ARTICLE = { from: "2020-01-01", to: "2021-12-21", since: "2021-09-28" };

function html(props: Omit<Parameters<typeof Frieze>[0], "register" | "created">): string {
  return renderToStaticMarkup(<Frieze register={known} created="2020-03" {...props} />);
}

function label(markup: string): string | undefined {
  return /role="img" aria-label="([^"]*)"/.exec(markup)?.[1];
}

function caption(markup: string): string {
  return (
    /<(?:figcaption|div class="caption")>(.*?)<\/(?:figcaption|div)>/
      .exec(markup)?.[1]
      ?.replace(/<[^>]*>/g, "|") ?? ""
  );
}

test("is one picture, whose name holds the numbers at its ends", () => {
  const markup = html({ to: "2026-11-24", detail: "tableau plus bas" });
  expect(markup.match(/role="img"/g)).toHaveLength(1);
  expect(markup.match(/<svg class="frieze-/g)).toHaveLength(2);
  expect(label(markup)).toBe(
    "De 3 partenaires fin 2017 à 90 membres le 30\u00a0janvier\u00a02025\u202f; tableau plus bas",
  );
});

test("where the page does not say all its numbers, a hidden text does", () => {
  const markup = html(ARTICLE);
  expect(label(markup)).toBe(
    "De 15 partenaires fin 2019 à 42 membres le 21\u00a0décembre\u00a02021, dont 7 nouveaux",
  );
  expect(markup).toContain(
    '<p class="sr-only">Année par année\u00a0: 15 le 31\u00a0décembre\u00a02019, 21 le 31\u00a0décembre\u00a02020, 42 le 21\u00a0décembre\u00a02021, dont 7 depuis le 28\u00a0septembre\u00a02021. Nombres publiés\u00a0: 15 le 30\u00a0mars\u00a02020,',
  );
  expect(html({ to: "2026-11-24", detail: "plus bas" })).not.toContain('<p class="sr-only"');
});

test("a frieze of one number says that one", () => {
  expect(label(html({ from: "2017-01-01", to: "2017-12-31" }))).toBe("3 partenaires fin 2017");
});

test.each([2017, 2019, 2020, 2021, 2022])("its name is short, that of %i as well", (year) => {
  const days = { from: `${year}-01-01`, to: `${year}-12-31`, since: `${year - 1}-12-31` };
  for (const detail of [undefined, "les noms suivent"])
    expect(label(html({ ...days, detail }))).toMatch(/^.{10,80}$/);
});

test("says above it how the Club grew, and whom the lines are", () => {
  const title = "De 15 à 42 membres en deux ans";
  const markup = html(ARTICLE);
  expect(caption(markup)).toBe(
    `|${title}||.| Chaque trait est un membre\u202f; en rouge, les 7 arrivées depuis le 28\u00a0septembre\u00a02021.`,
  );
  expect(markup).toContain(`aria-label="${title}. Chaque trait`);
  expect(caption(html({ to: "2026-11-24" }))).toContain("De 15 à 90 membres en cinq ans");
  expect(html({ to: "2026-11-24", isTold: true })).not.toContain("figcaption");
});

test("says what each look stands for, of what is drawn", () => {
  const codes = (props: Parameters<typeof html>[0]) =>
    /<p class="codes">.*?<\/p>/
      .exec(html(props))?.[0]
      .replace(/<[^>]*>/g, "")
      .trim();
  expect(codes({ to: "2026-11-24" })).toBe(
    "arrivée sûre arrivée possible partenaires départ possible nombre publié",
  );
  expect(codes({ from: "2022-01-01", to: "2022-12-31" })).toBe(
    "arrivée sûre arrivée possible nombre publié",
  );
  expect(codes({ to: "2026-11-24", lit: "ratp" })).toBe("arrivée sûre arrivée possible");
});

test("has a circle for each of the sixteen published counts, in both drawings", () => {
  expect(html({ to: "2026-11-24" }).match(/<circle [^>]*r="(?:5.5|3.5)"/g)).toHaveLength(32);
});

test("keeps to the policy: neither style nor script", () => {
  expect(html(ARTICLE)).not.toMatch(/style=|<style|<script/);
});

test("weighs less than 14 KB, 3 KB compressed", () => {
  const markup = html({ to: "2026-11-24" });
  expect(markup.length).toBeLessThan(14_000);
  expect(brotliCompressSync(markup).length).toBeLessThan(3000);
});

test("is nothing where the register knows nothing, or nothing moves", () => {
  expect(html({ from: "2018-01-01", to: "2018-12-31" })).toBe("");
  expect(html({ from: "2026-01-01", to: "2026-11-24" })).toBe("");
});
