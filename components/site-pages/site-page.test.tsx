import { expect, test } from "vitest";
import { problemAnchor, problems } from "../../lib/api/answer";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import type { SiteConfig } from "../../lib/site-config";
import { htmlOf, textOf } from "../page/rendered";
import { SitePage } from "./site-page";

async function shown(address: string, day: string, config: SiteConfig = clubExample.config) {
  const site = await load(contentRoot(process.env), day, { ...clubExample, config });
  const page = site.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page of site/ is ${address}.`);
  return <SitePage site={site} page={page} />;
}

const textOn = async (address: string, day: string) => textOf(await shown(address, day));
const [now, then] = await Promise.all([
  textOn("/club", "2026-11-24"),
  textOn("/club", "2021-12-21"),
]);
const [countingNow, countingThen] = await Promise.all([
  textOn("/comment-nous-comptons", "2026-11-24"),
  textOn("/comment-nous-comptons", "2021-12-21"),
]);

test("a count without a day is that of the site's day", () => {
  expect(now).toContain("le Club est passé de 15 à 90 membres");
  expect(then).toContain("le Club est passé de 15 à 42 membres");
});

test("it names those who represented the users, the present one first", () => {
  expect(now).toContain(
    "depuis janvier 2025 : CEA de mars 2023 à janvier 2025 : CNAM jusqu’en mars 2023 : CINES",
  );
  expect(then).toContain("à ce jour : CINES Les grandes orientations");
});

test("the chronology ends with the last step known on the day", () => {
  expect(now).toContain("mars 2025 le Programme fête ses dix ans. Devenir membre");
  expect(then).toContain("septembre 2021 ouverture de VaS. Devenir membre");
});

test("what is marked as known later is not there on a past day, nor a gap where it stood", () => {
  for (const text of [then, countingThen]) expect(text).not.toMatch(/202[2-9]/);
  expect(then).toContain("C’est un projet mené par le CINES. Le module de collecte");
  expect(then).toContain("transférer leurs archives vers Vitam. Octave");
  expect(then).not.toContain("Plénière");
  expect(then).not.toContain("nuage de l’État");
});

test("a phrase within a sentence is there once it is known", async () => {
  expect(then).toContain("sur un thème : les entrées et l’accès");
  expect(await textOn("/club", "2021-12-31")).toContain(
    "sur un thème : les identifiants pérennes depuis 2021. Chantiers précédents : les entrées et l’accès",
  );
});

test("a table under a caption has headings of columns and rows, and no table within", async () => {
  const html = await htmlOf(await shown("/club", "2026-11-24"));
  expect(html).toMatch(
    /<table class="stacked"><caption[^>]*>D’après la page du Club, en novembre\s2023\.<\/caption>\n<thead>/,
  );
  expect(html).toContain(
    '<th scope="row">Plénière</th><td data-label="Pour qui, pour quoi">tous les membres</td>',
  );
  expect(html.match(/<table/g)).toHaveLength(1);
});

test("each published figure that differs stands beside the register's, with what is known of it", () => {
  expect(countingNow).toContain("13 sur 16 s’accordent. Voici les autres");
  expect(countingNow).toContain("30 juin 2024 84 83 La source compte 84 organisations");
  expect(countingThen).toContain("aucun ne s’en écarte, sur 7.");
});

test("what is deduced is told once the facts behind it are known", async () => {
  expect(countingNow).toContain("Cinq points sont déduits, et non établis. Les 21 de la fin");
  expect(countingThen).toContain("Trois points sont déduits");
  expect(countingThen).not.toContain("Aucun départ avant 2023");
  const early = await textOn("/comment-nous-comptons", "2021-03-01");
  expect(early).toContain("Deux points sont déduits, et non établis. Les 15 partenaires");
  expect(early).not.toContain("Gironde");
  expect(await textOn("/comment-nous-comptons", "2020-06-01")).not.toContain("déduits");
});

test("it says how far the register knows", () => {
  expect(countingNow).toContain("Le registre est arrêté au 30 janvier 2025.");
  expect(countingThen).toContain("Le registre est arrêté au 21 décembre 2021.");
});

const publisher = {
  name: "Le Club, association",
  address: "1 rue du Registre, Paris",
  phone: "01 00 00 00 00",
  director: "Ada Dupont",
  dataOfficer: "donnees@exemple.fr",
};
const host = {
  name: "Un hébergeur",
  address: "2 rue du Nuage, Nantes",
  phone: "02 00 00 00 00",
  logsKept: "six mois",
};

test("what is not decided yet is said to be so", async () => {
  const text = await textOn("/mentions-legales", "2026-11-24");
  expect(text).toContain("ne sont pas encore désignés.");
  expect(text).toContain("L’hébergeur n’est pas encore choisi.");
  expect(await textOn("/accessibilite", "2026-11-24")).toContain("Il lui reviendra de s’engager");
});

test("all that the configuration gives of publisher, host and contact is there", async () => {
  const filled = { ...clubExample.config, publisher, host };
  const text = await textOf(await shown("/mentions-legales", "2026-11-24", filled));
  for (const value of [...Object.values(publisher), ...Object.values(host), filled.contact])
    expect(text).toContain(value);
  expect(text).toContain("L’hébergeur garde ce journal six mois.");
  expect(text).not.toMatch(/pas encore|sera choisi/);
  const statement = await textOf(await shown("/accessibilite", "2026-11-24", filled));
  expect(statement).toContain("Le Club, association s’engage à rendre ce site accessible");
});

test("a publisher without a data protection officer names none", async () => {
  const without = { ...clubExample.config, publisher: { ...publisher, dataOfficer: null } };
  expect(await textOf(await shown("/mentions-legales", "2026-11-24", without))).not.toContain(
    "délégué",
  );
});

test("the statement of accessibility has the parts that the law imposes, in their order", async () => {
  const html = await htmlOf(await shown("/accessibilite", "2026-11-24"));
  // Arrêté du 20 septembre 2019, annexe 2.
  expect([...html.matchAll(/<h[23][^>]*>([^<]+)/g)].map(([, title]) => title)).toEqual([
    "État de conformité",
    "Résultats des tests",
    "Contenus non accessibles",
    "Non-conformités",
    "Dérogations pour charge disproportionnée",
    "Contenus non soumis à l’obligation d’accessibilité",
    "Établissement de cette déclaration",
    "Technologies",
    "Environnement de test",
    "Outils",
    "Pages vérifiées",
    "Retour d’information et contact",
    "Voies de recours",
  ]);
  expect(html).toMatch(
    /<a href="\/accessibilite"[^>]*>Accessibilité\u00a0: partiellement conforme<\/a>/,
  );
});

const data = await shown("/donnees", "2026-11-24");
const html = await htmlOf(data);

test("every kind of problem has the place to which answers lead", () => {
  for (const { status } of Object.values(problems))
    expect(html).toContain(`id="${problemAnchor(status)}"`);
});

test("portals find the catalogue from the head of the page about the register", () => {
  const [, head = ""] = /<head>(.*)<\/head>/s.exec(html) ?? [];
  expect(head).toMatch(/<link rel="alternate" type="application\/ld\+json" href="\/dcat\.jsonld"/);
});

/** The anchors that pages, answers and people have linked to since there is an API. */
const LASTING = [
  ...["quatre-exemples", "les-adresses", "ce-qu-il-faut-savoir", "les-colonnes-du-csv"],
  ...["les-erreurs", "ce-qui-ne-changera-pas", "sur-votre-site", "suivre", "la-licence"],
  ...["listMembers", "getMember", "listChanges", "listStatistics", "listPosts", "listStatements"],
  ...["listEvents", "describeMembersCsv", "getHealth", "member", "date"],
];

test("every anchor once linked stays", () => {
  expect(LASTING.filter((anchor) => !html.includes(` id="${anchor}"`))).toEqual([]);
});

test("the register is there to take in three forms, before anything is explained", () => {
  const links = [...html.slice(html.indexOf("<main")).matchAll(/href="([^"]+)"/g)];
  expect(links.slice(0, 3).map(([, url]) => url)).toEqual([
    "/api/members",
    "/api/members?format=csv",
    "/api/members?format=csv-excel",
  ]);
});

test("the day on which a text was read over is shown, and not to an earlier day", async () => {
  const site = await load(contentRoot(process.env), "2026-11-24", clubExample);
  const [page] = site.pages.filter(({ address }) => address === "/rejoindre");
  if (page === undefined) throw new Error("There is no page.");
  const read = <SitePage site={site} page={{ ...page, reviewed: "2026-10-02" }} />;
  expect(await textOf(read)).toContain("Texte relu le 2 octobre 2026.");
});
