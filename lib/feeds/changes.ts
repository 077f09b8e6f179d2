import { capitalised, frenchTypography } from "../content/typography";
import { BEFORE_ALL_DAYS } from "../dates/day";
import { dateInSentence } from "../dates/french";
import type { Site } from "../load";
import { type Change, changesBetween } from "../members/changes";
import { headCount } from "../members/head-count";
import type { Register } from "../members/register";
import { memberUrl } from "../urls";
import type { Entry } from "./feed";
import { identityOf } from "./identity";

/** What happened, as a tag, and as the part of an entry's identity. */
const KINDS: Record<Change["type"], { tag: string; fragment: string }> = {
  joined: { tag: "Arrivée", fragment: "arrivee" },
  left: { tag: "Départ", fragment: "depart" },
  renamed: { tag: "Changement de nom", fragment: "changement-de-nom" },
};

/**
 * Every event in the life of the Club as an entry, newest first. An event is dated by the day on
 * which it counts; its text says what is known of the date.
 */
export function changeEntries({ register, config, base }: Site): Entry[] {
  const seen = new Map<string, number>();
  return changesBetween(register, BEFORE_ALL_DAYS, register.asOf)
    .map((change) => {
      const path = memberUrl(change.member.id);
      const kind = `${path}#${KINDS[change.type].fragment}`;
      // Not the day: a date that is found out later does not make another event.
      const rank = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, rank);
      const id = identityOf(config, rank === 1 ? kind : `${kind}-${rank}`);
      return entryOf(change, `${base}${path}`, id, register);
    })
    .reverse();
}

function entryOf(change: Change, url: string, id: string, register: Register): Entry {
  const { day } = change;
  const when = frenchTypography(`${capitalised(dateInSentence(change.date))}.`);
  const count = frenchTypography(`Membres du Club : ${headCount(register, day)}.`);
  return {
    id,
    url,
    title: titleOf(change),
    summary: when,
    html: `<p>${when} ${count}</p>`,
    published: day,
    updated: day,
    tags: [KINDS[change.type].tag],
  };
}

function titleOf({ type, names, before }: Change): string {
  if (before !== null) return frenchTypography(`${before.name} s’appelle désormais ${names.name}`);
  return frenchTypography(`${names.name} ${type === "joined" ? "rejoint" : "quitte"} le Club`);
}
