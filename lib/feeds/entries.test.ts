import { expect, test } from "vitest";
import config from "../../site.config";
import { clubExample } from "../config-example";
import type { Register } from "../members/register";
import { formerName, member, register, stay } from "../members/register-example";
import { post as postExample } from "../posts/post-example";
import { searchedSite as siteExample } from "../search/site-example";
import { oldSiteExample } from "../site-example";
import { changeEntries, identityOf, newsEntry } from "./entries";

test("what stands at different paths has different identities, as URNs", () => {
  expect(identityOf(config, "/actualites/a")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(identityOf(config, "/actualites/a")).not.toBe(identityOf(config, "/actualites/b"));
});

// A change of it would make every reader of our feeds find all entries new.
test("an identity stays what it was at first", () => {
  expect(config.identity).toBe("63256572-f2b0-42ce-b84b-43e6e060dd5a");
  expect(identityOf(config, "/atom.xml")).toBe("urn:uuid:54d1eac0-1c5b-52b9-9626-99d60530834e");
});

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

/** The entries of a register, on a site of that address. */
function entriesOf(members: Register, base = "https://exemple.fr") {
  return changeEntries({ ...siteExample, base, register: members });
}

test("arrivals, departures and renamings, newest first, in words", () => {
  const club = register(
    member("a", "Nouveau A", {
      periods: [stay("[2020-03-01..2020-04-30]")],
      formerNames: [formerName("Ancien A", "2021-05-04")],
    }),
    member("b", "B", { periods: [stay("2020-01-15", "2022-01")] }),
  );
  expect(entriesOf(club).map(({ published, title, tags }) => [published, title, tags[0]])).toEqual([
    ["2022-01-31", "B quitte le Club", "Départ"],
    ["2021-05-04", "Ancien A s’appelle désormais Nouveau A", "Changement de nom"],
    ["2020-04-30", "Ancien A rejoint le Club", "Arrivée"],
    ["2020-01-15", "B rejoint le Club", "Arrivée"],
  ]);
});

test("an entry says what is known of the date, and how many members there are then", () => {
  const club = register(member("a", "A", { periods: [stay("[2020-03-01..2020-04-30]")] }));
  const [entry] = entriesOf(club);
  expect(entry?.url).toBe("https://exemple.fr/membres/a");
  expect(entry?.html.replaceAll("\u00a0", " ")).toBe(
    "<p>Entre le 1er mars et le 30 avril 2020. Membres du Club : 1.</p>",
  );
});

test("the identity of an event depends on no date, nor on other members, nor on the site's address", () => {
  const twice = (first: string) =>
    register(
      member("a", "A", { periods: [stay(first, "2020-06"), stay("2021-01")] }),
      member("b", "B"),
    );
  const ids = entriesOf(twice("2020-02")).map(({ id }) => id);
  expect(ids).toContain(identityOf(siteExample.config, "/membres/a#arrivee"));
  expect(ids).toContain(identityOf(siteExample.config, "/membres/a#arrivee-2"));
  expect(
    entriesOf(twice("2020-01-01"), "https://exemple.org")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids.sort());
});
