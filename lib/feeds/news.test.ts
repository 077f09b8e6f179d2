import { expect, test } from "vitest";
import { clubExample } from "../config-example";
import { oldSiteExample } from "../old-site/old-site-example";
import { post as postExample } from "../posts/post-example";
import { newsEntry } from "./news";

const site = { ...clubExample, oldSite: oldSiteExample };

const post = postExample("42utilisateurs", { date: "2021-12-21", title: "Quarante-deux…" });

test("a post has an identity that does not change with the site's address", () => {
  const [here, there] = ["https://exemple.fr", "https://exemple.org"].map((base) =>
    newsEntry(post, { ...site, base }, ""),
  );
  expect(here?.id).toMatch(/^urn:uuid:/);
  expect(there?.id).toBe(here?.id);
  expect(there?.url).toBe("https://exemple.org/actualites/42utilisateurs");
});

test("a post that stood on the old site keeps its identity from there, in ASCII", () => {
  const formerUrls = ["/2019/04/10/Présentation-V2/", "/page"];
  expect(newsEntry({ ...post, formerUrls }, site, "").id).toBe(
    "http://www.programmevitam.fr/2019/04/10/Pr%C3%A9sentation-V2/",
  );
});

test("a post is as new as its last change", () => {
  expect(newsEntry({ ...post, updated: "2022-01-03" }, site, "")).toMatchObject({
    published: "2021-12-21",
    updated: "2022-01-03",
  });
});
