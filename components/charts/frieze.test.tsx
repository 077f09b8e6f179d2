import { brotliCompressSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { memberById, type Register } from "../../lib/members/register";
import { registerOnFile } from "../../lib/members/register-on-file";
import { Frieze } from "./frieze";
import { MemberLine } from "./member-line";

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
  const markup = html({ to: "2026-11-24", detail: "voir « Année par année »" });
  expect(markup.match(/role="img"/g)).toHaveLength(1);
  expect(markup.match(/<svg [^>]*aria-hidden="true"/g)).toHaveLength(2);
  expect(label(markup)).toBe(
    "De 3 membres fin 2017 à 90 le 30\u00a0janvier 2025\u202f; voir «\u00a0Année par année\u00a0»",
  );
});

test("where the page does not say all its numbers, a hidden text does", () => {
  const markup = html(ARTICLE);
  expect(label(markup)).toBe(
    "De 15 membres fin 2019 à 42 le 21\u00a0décembre 2021, dont 7 nouveaux",
  );
  expect(markup).toContain(
    '<p class="sr-only">Année par année\u00a0: 15 le 31\u00a0décembre 2019, 21 le 31\u00a0décembre 2020, 42 le 21\u00a0décembre 2021, dont 7 depuis le 28\u00a0septembre 2021.</p>',
  );
  expect(html({ to: "2026-11-24", detail: "plus bas" })).not.toContain("sr-only");
});

test("a frieze of one number says that one", () => {
  expect(label(html({ from: "2017-01-01", to: "2017-12-31" }))).toBe("3 membres fin 2017");
});

test.each([2017, 2018, 2021, 2022, 2025])("its name is short, that of %i as well", (year) => {
  const days = { from: `${year}-01-01`, to: `${year}-12-31`, since: `${year - 1}-12-31` };
  for (const detail of [undefined, "les noms suivent"])
    expect(label(html({ ...days, detail }))).toMatch(/^.{10,80}$/);
});

test("says under it what is drawn, and no more", () => {
  expect(caption(html(ARTICLE))).toBe(
    "Chaque ligne est un membre\u202f; en rouge, les 7 arrivées depuis le 28\u00a0septembre 2021. Le pointillé couvre les jours où une arrivée a pu avoir lieu. Les cercles sont les totaux publiés à l’époque.",
  );
  expect(caption(html({ from: "2018-01-01", to: "2018-01-31", since: "2017-12-31" }))).toBe(
    "Chaque ligne est un membre.",
  );
  expect(caption(html({ to: "2026-11-24" }))).toContain("une arrivée ou un départ");
  expect(html({ to: "2026-11-24", caption: null })).not.toContain("figcaption");
});

test("has a circle for each of the sixteen published counts, in both drawings", () => {
  expect(html({ to: "2026-11-24" }).match(/<circle /g)).toHaveLength(32);
});

test("keeps to the policy: neither style nor script", () => {
  expect(html(ARTICLE)).not.toMatch(/style=|<style|<script/);
});

test("weighs less than 14 KB, 3 KB compressed", () => {
  const markup = html({ to: "2026-11-24" });
  expect(markup.length).toBeLessThan(14_000);
  expect(brotliCompressSync(markup).length).toBeLessThan(3000);
});

test("is nothing where the register knows nothing", () => {
  expect(html({ from: "2026-01-01", to: "2026-11-24" })).toBe("");
});

test("a member's line has its dates in words under it", () => {
  const line = (id: string) => {
    const member = memberById(known, id);
    if (member === undefined) throw new Error(`No member ${id}.`);
    return caption(
      renderToStaticMarkup(<MemberLine register={known} member={member} today="2026-11-24" />),
    );
  };
  expect(line("conseil-departemental-vaucluse")).toBe(
    "|Arrivée au plus tard le 18\u00a0octobre 2019\u202f; départ entre le 14\u00a0février et le 30\u00a0novembre 2023.|",
  );
  expect(line("xelians")).toBe(
    "|Arrivée entre le 1|er|\u00a0mars 2020 et le 9\u00a0février 2021, comptée à partir du 31\u00a0décembre 2020\u202f; membre au 30\u00a0janvier 2025.|",
  );
});
