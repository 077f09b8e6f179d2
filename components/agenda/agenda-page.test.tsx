import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import type { SiteWithTexts } from "../../lib/load";
import { event, post } from "../../lib/posts/post-example";
import { HomePage } from "../page/home-page";
import { textOf } from "../page/rendered";
import { AgendaPage } from "./agenda-page";

const empty: SiteWithTexts = {
  ...siteExample,
  posts: [],
  textOf: () => ({ type: "root", children: [] }),
};
const posts = [
  post("journee", {
    title: "Une journée d’été",
    event: event("2022-06-30T09:30", { end: "2022-06-30T17:00", place: "Paris" }),
  }),
  post("bilan", { title: "Un bilan", event: event("2021-03-17") }),
];

test("what is to come stands first, with its date and never a word like tomorrow", async () => {
  const text = await textOf(<AgendaPage site={{ ...empty, today: "2022-06-29", posts }} />);
  expect(text).toContain("À venir 30 juin 2022, de 9 h 30 à 17 h Une journée d’été Paris Ajoutez");
  expect(text).toContain("2021 17 mars 2021 Un bilan");
  expect(text).not.toMatch(/demain|aujourd’hui|prochain/i);
});

test("once over, a meeting stands in its year", async () => {
  const text = await textOf(<AgendaPage site={{ ...empty, today: "2022-07-01", posts }} />);
  expect(text).toContain("Aucune réunion n’est annoncée pour le moment. Ajoutez");
  expect(text).toContain("2022 30 juin 2022");
});

test("without any meeting, the agenda says that it is empty", async () => {
  expect(await textOf(<AgendaPage site={empty} />)).toBe(
    "Agenda L’agenda est vide pour le moment. Les actualités",
  );
});

test("the home page tells the next meeting, if there is one", async () => {
  const before = await textOf(<HomePage site={{ ...empty, today: "2022-06-29", posts }} />);
  expect(before).toContain("Prochaine réunion 30 juin 2022, de 9 h 30 à 17 h Une journée d’été");
  const after = await textOf(<HomePage site={{ ...empty, today: "2022-07-01", posts }} />);
  expect(after).not.toContain("Prochaine réunion");
});
