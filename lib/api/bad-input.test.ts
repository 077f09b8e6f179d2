import { describe, expect, test } from "vitest";
import { ask, body } from "./ask";

const days = ["on", "joinedAfter", "joinedBefore"];
const numbers = ["page", "perPage"];
const choices = ["kind", "usage", "status", "sort", "format"];
const all = [...days, ...numbers, ...choices, "q"];

/** The faults of a query of /api/members. */
async function faults(query: string) {
  const { errors } = await body(`/api/members?${query}`, 400);
  return errors;
}

describe("rule 6: what is wrong is told", () => {
  test.each(all)("%s with nothing", async (name) => {
    for (const query of [name, `${name}=`])
      expect(await faults(query)).toMatchObject([
        { parameter: name, detail: `"${name}" is empty: leave it out, or give a value.` },
      ]);
  });

  test.each([...all.filter((name) => !["kind", "usage"].includes(name))])(
    "%s twice",
    async (name) => {
      expect(await faults(`${name}=1&${name}=1`)).toMatchObject([
        { parameter: name, detail: `"${name}" is given 2 times: give it once.` },
      ]);
    },
  );

  test.each(all)("%s too long, of another type, echoed in part", async (name) => {
    const [fault] = await faults(`${name}=${"!".repeat(5000)}`);
    expect(fault.parameter).toBe(name);
    expect(fault.detail.length).toBeLessThan(250);
  });

  test.each(all)("%s wrongly encoded", async (name) => {
    expect(await faults(`${name}=%E9t%E9`)).toMatchObject([
      { parameter: name, detail: `"${name}" is not UTF-8 in percent-encoding.` },
    ]);
  });

  test("one of several values wrongly encoded", async () => {
    expect(await faults("kind=esn&kind=%E9")).toMatchObject([
      { detail: '"kind" is not UTF-8 in percent-encoding.' },
    ]);
  });

  test.each(all.map((name) => [name.toUpperCase(), name]))(
    "%s in capitals is unknown; the nearest is %s",
    async (written, name) => {
      expect(await faults(`${written}=1`)).toMatchObject([
        { parameter: written, allowed: expect.arrayContaining(all), suggestion: name },
      ]);
    },
  );

  test.each(["utm_source", "pages", "au", "depuis", "constructor", "kind[]", "kind.0"])(
    "%s is unknown",
    async (name) => {
      expect(await faults(`${name}=1`)).toMatchObject([{ parameter: name }]);
    },
  );

  test.each(days)("%s must be a day that exists", async (name) => {
    for (const value of ["2021-02-30", "2021-1-1", "21/12/2021", "2021", "0999-12-31", "today"])
      expect(await faults(`${name}=${value}`)).toEqual([
        {
          parameter: name,
          detail: `"${value}" is not a day of the calendar, written YYYY-MM-DD.`,
          allowed: null,
          suggestion: null,
        },
      ]);
  });

  test.each(["0", "-1", "1.5", "1e2", "01", "+1", "NaN", " 1", "9".repeat(30)])(
    "%s is no page",
    async (value) => {
      const [page, perPage] = await faults(
        `page=${encodeURIComponent(value)}&perPage=${encodeURIComponent(value)}`,
      );
      expect(page.detail).toBe(`"${value}" is not a whole number from 1 to 1000000.`);
      expect(perPage.detail).toBe(`"${value}" is not a whole number from 1 to 1000.`);
    },
  );

  test.each([
    ["perPage=1001", '"1001" is not a whole number from 1 to 1000.'],
    ["page=1000001", '"1000001" is not a whole number from 1 to 1000000.'],
  ])("a page and its length have their most: %s", async (query, detail) => {
    expect(await faults(query)).toMatchObject([{ detail }]);
  });

  test("a value that does not exist is told with all that do, and the nearest", async () => {
    expect(await faults("kind=esm")).toEqual([
      {
        parameter: "kind",
        detail: '"esm" is not a value of "kind".',
        allowed: [
          ...["collectivite", "operateur", "ministere", "service-deconcentre"],
          ...["enseignement-recherche", "sante", "editeur", "esn"],
        ],
        suggestion: "esn",
      },
    ]);
  });

  test("a comma list is told how to write several values", async () => {
    const [fault] = await faults("kind=esn,editeur");
    expect(fault.detail).toBe(
      '"esn,editeur" is not a value of "kind": for several, write kind=…&kind=….',
    );
  });

  test("of several values each that is wrong is told", async () => {
    const told = await faults("kind=esn&kind=x&kind=y");
    expect(told.map(({ detail }: { detail: string }) => detail.slice(0, 3))).toEqual([
      '"x"',
      '"y"',
    ]);
  });

  test("every fault is told at once", async () => {
    const told = await faults("kind=x&utm_source=y&on=hier&page=0&status=&q=a&q=b&sort=nom");
    expect(told.map(({ parameter }: { parameter: string }) => parameter).sort()).toEqual(
      ["kind", "utm_source", "on", "page", "status", "q", "sort"].sort(),
    );
  });

  test("q without a letter or digit", async () => {
    for (const q of ["%20", ".*", "%00", "%E2%80%AE", "(%3F:"])
      expect((await faults(`q=${q}`))[0].detail).toMatch(/has no letter and no digit/);
  });
});

test("q of control characters, right-to-left marks and bait is only text", async () => {
  for (const q of ["ra%00tp", "(a%2B)%2B%24", "%E2%80%AEparis", "%27%20OR%201%3D1", "%25zz"]) {
    expect((await ask(`/api/members?q=${q}`)).status).toBe(200);
  }
  expect((await body("/api/members?q=%E2%80%AEparis")).meta.total).toBe(1);
});

describe("rule 12: problems", () => {
  test("have all members of RFC 9457, and errors", async () => {
    const response = await ask("/api/members?kind=x");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("content-language")).toBe("en");
    expect(await response.json()).toMatchObject({
      type: "https://club.exemple.fr/donnees#erreur-400",
      title: "Invalid query parameters",
      status: 400,
      detail: "The errors say what is wrong with the parameter 'kind'.",
      instance: "/api/members",
      errors: [{ parameter: "kind" }],
    });
  });

  test.each([
    ["on=hier&sort=nom", "The errors say what is wrong with the parameters 'on' and 'sort'."],
    ["q=a&q=b&on=hier", "The errors say what is wrong with the parameters 'q' and 'on'."],
  ])("name in a sentence what is wrong in %s", async (query, detail) => {
    const response = await ask(`/api/members?${query}`);
    expect(await response.json()).toMatchObject({ detail });
  });

  test("name ten parameters in that sentence, and all in the errors", async () => {
    const { detail, errors } = await body("/api/members?a&b&c&d&e&f&g&h&i&j&k", 400);
    expect(detail).toMatch(/'i', and 'j'\.$/);
    expect(errors).toHaveLength(11);
  });

  test("echo at most 100 characters of a value or name", async () => {
    const [fault] = await faults(`${"n".repeat(300)}=1`);
    expect([...fault.parameter]).toHaveLength(100);
    expect((await faults(`on=${"é".repeat(100)}`))[0].detail).toContain("é".repeat(100));
    expect((await faults(`on=${"é".repeat(101)}`))[0].detail).toContain(`${"é".repeat(99)}…`);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is told what is allowed", async (method) => {
    const response = await ask("/api/members", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect((await response.json()).title).toBe("Method not allowed");
  });
});
