import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { cutRegister, formerNamesOn, namesOn } from "./as-of";
import { changesBetween } from "./changes";
import { headCount, membersOn } from "./head-count";
import { readMember } from "./read-register";
import type { Register } from "./register";
import { anyDay, anyRegister } from "./register-arbitrary";
import { formerName, known, member, register, statement, stay } from "./register-example";
import { newestStatement, statementsOn, usageOn } from "./statements";
import { vocabularyExample } from "./vocabulary-example";

/** What a day shows of the members that count on it. */
function shown(club: Register, day: string) {
  return membersOn(club, day).map((one) => ({
    id: one.id,
    ...namesOn(one, day),
    formerNames: formerNamesOn(one, day),
    statements: statementsOn(one, day),
    newest: newestStatement(one, day),
    usage: usageOn(one, day),
  }));
}

describe("a register cut at a day", () => {
  test("shows that day, and any before it, as the whole one does", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (club, one, other) => {
        const [day = "", cutAt = ""] = [one, other].sort();
        expect(shown(cutRegister(club, cutAt), day)).toEqual(shown(club, day));
      }),
      { numRuns: 1000 },
    );
  });

  test("counts on any later day as on that day", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (club, one, other) => {
        const [cutAt = "", later = ""] = [one, other].sort();
        const cut = cutRegister(club, cutAt);
        expect(shown(cut, later)).toEqual(shown(club, cutAt));
        expect(headCount(cut, later)).toBe(headCount(club, cutAt));
      }),
    );
  });

  test("tells the same changes up to that day, and none after it", () => {
    const events = (club: Register, to: string) =>
      changesBetween(club, "1999-12-31", to).map(({ day, type, member: { id }, names }) => ({
        ...{ day, type, id, names },
      }));
    fc.assert(
      fc.property(anyRegister, anyDay, (club, day) => {
        expect(events(cutRegister(club, day), "2999-12-31")).toEqual(events(club, day));
      }),
    );
  });

  test("cut again at an earlier day is the register cut at that day", () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (club, one, other) => {
        const [earlier = "", later = ""] = [one, other].sort();
        expect(cutRegister(cutRegister(club, later), earlier)).toEqual(cutRegister(club, earlier));
      }),
    );
  });
});

const club = register(
  member("ancienne", "Ancienne", {
    periods: [stay("2020-01-15", "2021-06-30")],
    succeededBy: "nouvelle",
    uses: [statement("2020-02-01", "etude", "Étudie."), statement("2021-12-01", "vas", "Utilise.")],
    sources: [
      { title: "Page", url: "https://exemple.fr/page", day: null, copy: null },
      { title: "Billet", url: "https://exemple.fr/billet", day: "2021-09-01", copy: null },
    ],
    roles: [
      {
        role: known(vocabularyExample.roles, "representant"),
        from: null,
        until: { ...stay("2021-09").joined },
      },
      {
        role: known(vocabularyExample.roles, "representant"),
        from: { ...stay("2022-01").joined },
        until: null,
      },
    ],
  }),
  member("nouvelle", "Nouvelle", {
    periods: [stay("2021-09-01")],
    formerNames: [formerName("Naissante", "2021-10-01")],
  }),
);

const cutAt = (day: string, id: string) =>
  cutRegister(club, day).members.find((one) => one.id === id);

test("no later member is left", () => {
  expect(cutAt("2021-08-31", "nouvelle")).toBeUndefined();
  expect(cutAt("2021-09-01", "nouvelle")?.id).toBe("nouvelle");
});

test("a later name is not known yet", () => {
  expect(cutAt("2021-09-30", "nouvelle")?.name).toBe("Naissante");
  expect(cutAt("2021-09-30", "nouvelle")?.formerNames).toEqual([]);
  expect(cutAt("2021-10-01", "nouvelle")?.name).toBe("Nouvelle");
});

test("a later departure is not known yet", () => {
  expect(cutAt("2021-06-29", "ancienne")?.periods[0]?.left).toBeNull();
  expect(cutAt("2021-06-30", "ancienne")?.periods[0]?.left?.latest).toBe("2021-06-30");
});

test("a successor is named once it is a member", () => {
  expect(cutAt("2021-08-31", "ancienne")?.succeededBy).toBeNull();
  expect(cutAt("2021-09-01", "ancienne")?.succeededBy).toBe("nouvelle");
});

test("later statements and sources are not known yet", () => {
  expect(cutAt("2021-08-31", "ancienne")?.uses.map(({ text }) => text)).toEqual(["Étudie."]);
  expect(cutAt("2021-08-31", "ancienne")?.sources.map(({ title }) => title)).toEqual(["Page"]);
  expect(cutAt("2021-09-01", "ancienne")?.sources).toHaveLength(2);
  expect(cutAt("2021-12-01", "ancienne")?.uses).toHaveLength(2);
});

test("a role that begins later is not known yet, and one that ends later goes on", () => {
  expect(cutAt("2021-09-29", "ancienne")?.roles.map(({ until }) => until)).toEqual([null]);
  expect(cutAt("2021-09-30", "ancienne")?.roles[0]?.until?.edtf).toBe("2021-09");
  expect(cutAt("2022-01-31", "ancienne")?.roles).toHaveLength(2);
});

test("the register claims to know no day after the cut", () => {
  expect(cutRegister(club, "2021-08-31").asOf).toBe("2021-08-31");
  expect(cutRegister(club, "2025-08-31").asOf).toBe("2022-06-30");
});

test("a published count is known from its day on, once its source is", () => {
  const source = {
    title: "Billet",
    url: "https://exemple.fr/billet",
    day: "2021-03-01",
    copy: null,
  };
  const counts = (day: string) =>
    cutRegister(
      { ...club, published: [{ day: "2021-02-28", count: 1, because: null, by: null, source }] },
      day,
    ).published;
  expect(counts("2021-02-28")).toEqual([]);
  expect(counts("2021-03-01")).toHaveLength(1);
});

test("a count published for a later day is not known yet", () => {
  const source = { title: "Page", url: "https://exemple.fr/page", day: null, copy: null };
  const counts = (day: string) =>
    cutRegister(
      { ...club, published: [{ day: "2021-02-28", count: 1, because: null, by: null, source }] },
      day,
    ).published;
  expect(counts("2021-02-27")).toEqual([]);
  expect(counts("2021-02-28")).toHaveLength(1);
});

const dinum = member("dinum", "DINUM", {
  formerNames: [formerName("DISIC", "2015-09"), formerName("DINSIC", "[2018-03-22..2021-05-12]")],
});

test("a former name holds before the latest possible day on which it was given up", () => {
  expect(namesOn(dinum, "2021-05-11").name).toBe("DINSIC");
  expect(namesOn(dinum, "2021-05-12").name).toBe("DINUM");
});

test("of several former names the first that still holds counts", () => {
  expect(namesOn(dinum, "2015-09-29").name).toBe("DISIC");
  expect(namesOn(dinum, "2015-09-30").name).toBe("DINSIC");
});

test("a name is known as former from the day on which it holds no more", () => {
  const known = (day: string) => formerNamesOn(dinum, day).map(({ name }) => name);
  expect(known("2015-09-29")).toEqual([]);
  expect(known("2015-09-30")).toEqual(["DISIC"]);
  expect(known("2021-05-12")).toEqual(["DISIC", "DINSIC"]);
});

test("former names are read oldest first, whatever their order in the file", () => {
  const text = `---
name: DINUM
kind: ministere
joined: 2020
formerNames:
  - name: DINSIC
    until: 2021-05-12
  - name: DISIC
    until: 2015-09
---
`;
  const split = splitFrontMatter({ path: "members/dinum.md", text });
  const read = readMember(split, vocabularyExample);
  const names = read.ok ? read.data.formerNames : [];
  expect(names.map(({ name }) => name)).toEqual(["DISIC", "DINSIC"]);
});
