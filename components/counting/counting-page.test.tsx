import { expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import { textOf } from "../page/rendered";
import { CountingPage } from "./counting-page";

async function countingOn(day: string): Promise<string> {
  return textOf(<CountingPage site={await load(contentRoot(process.env), day, clubExample)} />);
}

const [now, then] = await Promise.all([countingOn("2026-11-24"), countingOn("2021-12-21")]);

test("each published figure that differs stands beside the register's, with what is known of it", () => {
  expect(now).toContain("13 sur 16 s’accordent. Voici les autres");
  expect(now).toContain("28 février 2018 4 3 La source compte quatre partenaires");
  expect(now).toContain("30 juin 2024 84 83 La source compte 84 organisations");
  expect(now).toContain("18 avril 2025 92 90 La source compte 92 partenaires");
});

test("on a past day only the figures known then are compared", () => {
  expect(then).toContain("aucun ne s’en écarte, sur 7.");
  expect(then).not.toMatch(/202[2-9]/);
});

test("what is deduced is told once the facts behind it are known", () => {
  expect(now).toContain("Cinq points sont déduits, et non établis. Les 21 de la fin de 2020.");
  expect(then).toContain("Trois points sont déduits");
  expect(then).not.toContain("Aucun départ avant 2023");
  expect(then).not.toContain("ANSES");
});

test("before the total of 2021 nobody is said to be counted early", async () => {
  const early = await countingOn("2021-03-01");
  expect(early).toContain("Deux points sont déduits, et non établis. Les 15 partenaires");
  expect(early).not.toContain("Gironde");
  expect(await countingOn("2020-06-01")).not.toContain("déduits");
});

test("it says how far the register knows", () => {
  expect(now).toContain("Le registre est arrêté au 30 janvier 2025.");
  expect(then).toContain("Le registre est arrêté au 21 décembre 2021.");
});
