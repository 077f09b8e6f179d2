import { expect, test } from "vitest";
import type { Member } from "./member";
import { neighboursOf } from "./neighbours";
import { territoriesOf } from "./official-territories";
import { memberById } from "./register";
import { member, register, registerOnFile, statement } from "./register-example";

const onFile = await registerOnFile();

function neighbours(id: string, day: string) {
  const found = memberById(onFile, id);
  if (found === undefined) throw new Error(id);
  return neighboursOf(onFile, found, day);
}

test("those of the same kind, level and use come first", () => {
  const [first] = neighbours("conseil-departemental-gard", "2025-01-30");
  expect(first).toMatchObject({
    kind: { id: "collectivite" },
    level: { id: "departement" },
    usage: { id: "vas" },
  });
});

test("place tells more than use, and kind more than place", () => {
  const near = neighbours("metropole-nice-cote-azur", "2025-01-30").map(({ place }) => place?.name);
  expect(near.indexOf("Provence-Alpes-Côte d’Azur")).toBe(0);
  const kinds = neighbours("ville-de-paris", "2025-01-30").map(({ kind }) => kind?.id);
  expect(kinds[0]).toBe("collectivite");
});

test("at most six, and never itself", () => {
  const ids = neighbours("ratp", "2025-01-30").map(({ view }) => view.id);
  expect(ids).toHaveLength(6);
  expect(ids).not.toContain("ratp");
});

test("only members of the day are named", () => {
  const ids = neighbours("conseil-departemental-gironde", "2024-01-01").map(({ view }) => view.id);
  expect(ids).toContain("conseil-departemental-herault");
  expect(ids).not.toContain("conseil-departemental-vaucluse");
  expect(ids).not.toContain("conseil-departemental-bouches-du-rhone");
});

/** A member with its seat, by code, and whether it studies Vitam. */
function seated(id: string, kind: string, level: string | null, seat: string, studies = false) {
  const uses = studies ? [statement("2021-01-01", "etude", `Étudie Vitam (${id}).`)] : [];
  return member(id, id, { kind, level, territory: territoriesOf(seat)[0] ?? null, uses });
}

const nimes = seated("nimes", "collectivite", "commune", "30189", true);
const others = {
  all: seated("ales", "collectivite", "commune", "30007", true),
  near: seated("vigan", "collectivite", "commune", "30350"),
  inRegion: seated("sete", "collectivite", "commune", "34301", true),
  far: seated("brest", "collectivite", "commune", "29019", true),
  levelAlone: seated("agen", "collectivite", "commune", ""),
  otherLevel: seated("gard", "collectivite", "departement", "departement-30", true),
  otherKind: seated("operateur", "operateur", null, "30189", true),
  placeAlone: seated("voisin", "operateur", null, "30189"),
  usageAlone: seated("loin", "operateur", null, "", true),
  kindAlone: seated("ain", "collectivite", "departement", ""),
};

/** What the member of Nîmes shares with its neighbours among these, in their order. */
function shared(...members: Member[]) {
  return neighboursOf(register(nimes, ...members), nimes, "2022-06-30").map((one) =>
    [one.view.id, one.kind?.id, one.level?.id, one.place?.name, one.usage?.id]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

test("kind tells more than level, level than département, that than région, that than use", () => {
  expect(shared(...Object.values(others))).toEqual([
    "ales collectivite commune Gard etude",
    "vigan collectivite commune Gard",
    "sete collectivite commune Occitanie etude",
    "brest collectivite commune etude",
    "agen collectivite commune",
    "gard collectivite Gard etude",
  ]);
});

test("who shares one thing alone is no neighbour, though two are enough", () => {
  const { otherKind, placeAlone, usageAlone, kindAlone } = others;
  expect(shared(otherKind, placeAlone, usageAlone, kindAlone)).toEqual(["operateur Gard etude"]);
});

test("a kind that has no levels is enough", () => {
  const [one, other] = [seated("a", "esn", null, ""), seated("b", "esn", null, "")];
  const [found, ...more] = neighboursOf(register(one, other), one, "2022-06-30");
  expect([found?.view.id, found?.kind?.id, found?.level, more.length]).toEqual([
    ...["b", "esn", null, 0],
  ]);
});

test("those as much alike come by name", () => {
  const names = ["z", "é", "a"].map((id) => seated(id, "esn", null, ""));
  const [first, ...rest] = names;
  if (first === undefined) throw new Error("no member");
  const ids = neighboursOf(register(...names), first, "2022-06-30").map(({ view }) => view.id);
  expect(ids).toEqual(rest.map(({ id }) => id).reverse());
});
