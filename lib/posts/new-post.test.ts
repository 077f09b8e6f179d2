import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { register } from "../members/register-example";
import { newPostFile } from "./new-post";
import { readPost } from "./read-post";

const ARRIVALS = { from: "2021-09-28", to: "2021-12-21", before: 35, after: 42 };

function postOf(text: string) {
  const split = splitFrontMatter({ path: "posts/2021-12-22-titre.mdx", text });
  const { post, frontMatterFaults, markupFaults } = readPost(split, register());
  expect([...frontMatterFaults, ...markupFaults]).toEqual([]);
  return post;
}

test("a post on arrivals has its components, and asserts the head counts", () => {
  const text = newPostFile({
    title: "Sept arrivées : qui ?",
    date: "2021-12-22",
    arrivals: ARRIVALS,
    event: null,
  });
  expect(postOf(text)).toMatchObject({
    title: "Sept arrivées\u00a0: qui\u00a0?",
    description: null,
    draft: true,
    tags: ["Vie du Club"],
    claims: [
      { day: "2021-09-28", count: 35 },
      { day: "2021-12-21", count: 42 },
    ],
  });
});

test("a post on a meeting has an event on its day", () => {
  const text = newPostFile({
    title: "42",
    date: "2022-06-30",
    arrivals: null,
    event: "2026-03-17",
  });
  expect(postOf(text)).toMatchObject({
    title: "42",
    draft: true,
    claims: [],
    event: { start: "2026-03-17", end: null, place: null },
  });
});

test("each part of a post has its notes, and what is left to write", () => {
  const all = { title: "Titre", date: "2021-12-22", arrivals: ARRIVALS, event: "2026-03-17" };
  expect(newPostFile(all)).toMatchInlineSnapshot(`
    "---
    title: Titre
    # La description est une phrase, montrée dans les listes. Écrivez-la, et retirez le « # » :
    # description: 
    tags: [Vie du Club, Rencontre]
    # Les nombres du registre : le contrôle dira s’ils changent un jour.
    headcount: { 2021-09-28: 35, 2021-12-21: 42 }
    # Le jour de la rencontre ; avec une heure : 2026-03-17T14:00. À corriger :
    event:
      start: 2026-03-17
      # end: 
      # place: À distance
      # register: https://
    # Quand l’actualité est prête, retirez la ligne qui suit :
    draft: true
    ---

    Écrivez ici l’essentiel, en deux ou trois phrases.

    Écrivez ici qui se réunit, pourquoi, et pour qui.

    Le Club comptait <MemberCount on="2021-09-28" /> membres ; il en compte <MemberCount on="2021-12-21" />. Depuis, il a accueilli :

    <NewMembers from="2021-09-28" to="2021-12-21" />

    Écrivez ici ce que ces arrivées disent du Club.

    <MemberWall on="2021-12-21" since="2021-09-28" />

    <Growth to="2021-12-21" since="2021-09-28" />

    Bienvenue aux nouveaux membres !
    "
  `);
});

test("any other post states nothing that its author did not", () => {
  expect(newPostFile({ title: "Titre", date: "2022-06-30", arrivals: null, event: null })).toBe(`---
title: Titre
# La description est une phrase, montrée dans les listes. Écrivez-la, et retirez le « # » :
# description: 
tags: []
# Quand l’actualité est prête, retirez la ligne qui suit :
draft: true
---

Écrivez ici l’essentiel, en deux ou trois phrases.
`);
});
