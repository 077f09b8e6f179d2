/** A club that is not ours, built from its own folder of content (e2e/fixtures/another-club). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { clubExample } from "../lib/config-example";
import { contentRoot } from "../lib/content-root";
import { load } from "../lib/load";
import { freePort } from "../scripts/run.mjs";
import { readBuiltSite, readContent } from "../server/built-site";
import { expect, test } from "./quiet-page";

const { ANOTHER_DIST_DIR = ".next-another" } = process.env;
const built = readBuiltSite(ANOTHER_DIST_DIR);
const site = readContent(ANOTHER_DIST_DIR);
let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  const env = { ...process.env, SITE_DIST_DIR: ANOTHER_DIST_DIR, PORT: port };
  server = spawn("node", [`${ANOTHER_DIST_DIR}/site-server.mjs`], { env });
  await once(server.stdout ?? server, "data");
});

test.afterAll(() => {
  server.kill();
});

/** Live answers of every kind, some of them faults. */
const LIVE = [
  "/membres?type=jardin",
  "/membres?type=esn",
  "/membres?au=2024-12-31&depuis=2023-12-31",
  "/membres?q=zzz",
  "/recherche?q=rencontre",
  "/recherche?q=zzz",
  "/integrer/membres?type=jardin",
  "/nulle-part",
  "/2021/12/21/42utilisateurs/",
  "/pages/presentation/CU_detail",
  "/ancien-site",
  "/api/members",
  "/api/members?format=csv",
  "/api/members?kind=esn",
  "/api/members/jardin-clos",
  "/api/members/ratp",
  "/api/members/changes",
  "/api/members.schema.json",
  "/api/openapi.json",
  "/api/posts",
  "/api/stats",
  "/api/statements",
  "/api/events",
  "/api/health",
];

test("nothing of the club of Vitam is said at any address", async ({ request }) => {
  const ours = await load(contentRoot(process.env), "2026-11-24", clubExample);
  const names = ours.register.members.flatMap(({ name, shortName }) => [name, shortName]);
  // Shorter ones stand by chance in hashes.
  const words = ["vitam", "club utilisateurs", ...names.filter(({ length }) => length > 5)];
  for (const address of [...Object.keys(built.files), ...LIVE]) {
    const response = await request.get(origin + address, { maxRedirects: 0 });
    expect(response.status(), address).toBeLessThan(500);
    const isText = /text|json|xml|calendar/.test(response.headers()["content-type"] ?? "");
    const said = `${address} ${isText ? await response.text() : ""}`.toLowerCase();
    const theirs = words.filter((word) => said.includes(word.toLowerCase()));
    expect(theirs, address).toEqual([]);
    expect(said, address).not.toMatch(/\bvas\b/);
  }
});

test("its own words, kinds and usages stand everywhere", async ({ request }) => {
  const { config } = site;
  const seen: [string, string][] = [
    ["/", config.name],
    ["/membres/arboretum-des-landes", "A inventorié quatre mille arbres."],
    ["/membres", "Jardins publics"],
    ["/membres?type=jardin", "Arboretum"],
    ["/le-cercle", "tient la bêche"],
    ["/recherche?q=bruyeres", "Rencontre de printemps"],
    ["/api/members?usage=inventaire", "arboretum-des-landes"],
    ["/api/openapi.json", '"pepiniere"'],
    ["/atom.xml", config.name],
    ["/badge/membres.svg", "2 membres"],
  ];
  for (const [address, words] of seen) {
    const text = await (await request.get(origin + address)).text();
    expect(text.includes(words), `${address} says "${words}"`).toBe(true);
  }
});

test("the rule of counting is the code's own", async ({ request }) => {
  for (const [on, total] of [
    ["2023-05-30", 1],
    ["2023-05-31", 2],
    ["2024-06-30", 3],
    ["2025-02-28", 2],
  ]) {
    const response = await request.get(`${origin}/api/members?on=${on}`);
    expect((await response.json()).meta.total, String(on)).toBe(total);
  }
});

test("where there was no site before, none is spoken of", async ({ request }) => {
  for (const address of ["/ancien-site", "/page2", "/2021/12/21/42utilisateurs"])
    expect((await request.get(origin + address, { maxRedirects: 0 })).status()).toBe(404);
  expect(await (await request.get(`${origin}/plan-du-site`)).text()).not.toContain("ancien site");
});
