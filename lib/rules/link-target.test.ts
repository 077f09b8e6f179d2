import { expect, test } from "vitest";
import { contentRoot } from "../content-root";
import { readContent } from "../load";
import { linkTarget } from "./link-target";
import { siteAddresses } from "./site-addresses";

const { content } = await readContent(contentRoot(process.env), "2026-11-24");
const addresses = siteAddresses(content);

test.each([
  ["/2021/12/21/42utilisateurs/", "/actualites/42utilisateurs"],
  ["/2021/12/21/42UTILISATEURS", "/actualites/42utilisateurs"],
  ["http://programmevitam.fr/2021/12/21/42utilisateurs/#fin", "/actualites/42utilisateurs"],
  ["https://www.programmevitam.fr/page2", "/actualites/page/2"],
  ["https://programmevitam.github.io/Legal/", "/mentions-legales"],
  ["/legal", "/mentions-legales"],
  ["/index.html", "/"],
  ["/public/images/202112_utilisateurs.jpg", "/actualites/42utilisateurs"],
  ["https://www.programmevitam.fr/public/favicon.svg", "/favicon.svg"],
])("%s has moved to %s", (url, to) => {
  expect(linkTarget(url, addresses)).toEqual({ is: "moved", to });
});

test.each([
  ["/pages/documentation/resip", "ours"],
  ["https://www.programmevitam.fr/pages/documentation/resip/", "oldHost"],
  ["/public/images/perdue.png", "ours"],
])("nothing replaces %s", (url, at) => {
  expect(linkTarget(url, addresses)).toMatchObject({ is: "gone", at });
});

test.each([
  "https://www.programmevitam.fr",
  "https://www.programmevitam.fr/rien",
  "https://a.fr/2021/",
])("%s is for another site to answer", (url) => {
  expect(linkTarget(url, addresses)).toEqual({ is: "elsewhere" });
});

test("our own address is taken as it is, even where the old site had it too", () => {
  expect(linkTarget("/atom.xml", addresses)).toMatchObject({ is: "here" });
  expect(linkTarget("/public/favicon.svg", addresses)).toMatchObject({ is: "here" });
});

test("what looks like an address of the old site and is none leads nowhere", () => {
  expect(linkTarget("/2021/12/22/autre/", addresses)).toMatchObject({ is: "nowhere" });
});
