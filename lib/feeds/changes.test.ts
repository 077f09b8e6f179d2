import { expect, test } from "vitest";
import type { Register } from "../members/register";
import { formerName, member, register, stay } from "../members/register-example";
import { searchedSite as siteExample } from "../search/site-example";
import { changeEntries } from "./changes";
import { identityOf } from "./identity";

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
