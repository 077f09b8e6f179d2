import { isoDates } from "../../dates/typed";
import type { Wordings } from "../wording";

/** Messages on dates. Days are as typed. */
export interface DateValues {
  "value-day": { value: string };
  "value-moment": { value: string };
  "edtf-form": { value: string };
  "edtf-interval": { value: string };
  "edtf-impossible": { value: string };
  "edtf-reversed": { value: string };
  "days-reversed": { first: string; second: string; from: string; to: string };
  "event-end": { start: string; end: string };
  "updated-before": { updated: string; date: string };
  "as-of-old": { asOf: string };
}

/** Their wordings. */
export const dateWordings: Wordings<DateValues> = {
  "value-day": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas un jour du calendrier.`,
      expected: "un jour qui existe, écrit AAAA-MM-JJ",
      advice: inNumbers(value) ?? "Par exemple « 2021-12-21 ».",
    }),
  },
  "value-moment": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est ni un jour, ni un jour et une heure.`,
      expected: "AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM à l’heure de Paris",
      advice: momentMeant(value) ?? "Par exemple « 2022-06-30 » ou « 2022-06-30T14:00 ».",
    }),
  },
  "edtf-form": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas une date que le registre sait lire.`,
      expected: "2021, 2021-04, 2021-04-30, [..2021-04-30] ou [2021-04-01..2021-04-30]",
      advice:
        inNumbers(value) ??
        "Une date douteuse finit par « ? » ; « au plus tard » s’écrit « [..2021-04-30] ».",
    }),
  },
  "edtf-interval": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » est un intervalle : quelque chose qui dure.`,
      expected: "un jour, ou les bornes entre lesquelles il se trouve",
      advice: "« Un jour entre A et B » s’écrit « [A..B] », avec des jours entiers.",
    }),
  },
  "edtf-impossible": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » contient une date qui n’existe pas.`,
      expected: "des jours et des mois du calendrier",
    }),
  },
  "edtf-reversed": {
    level: "error",
    say: ({ value }) => ({
      found: `Dans « ${value} », le premier jour vient après le second.`,
      expected: "le plus ancien d’abord",
      advice: "Échangez les deux dates.",
    }),
  },
  "days-reversed": {
    level: "error",
    say: ({ first, second, from, to }) => ({
      found: `« ${first} » (${from}) ne précède pas « ${second} » (${to}).`,
      expected: `une période, qui commence après « ${first} » et va jusqu’à « ${second} »`,
      advice: "Relisez les deux dates.",
    }),
  },
  "event-end": {
    level: "error",
    say: ({ start, end }) => ({
      found: `La réunion finirait le ${end}, alors qu’elle commence le ${start}.`,
      expected:
        "une fin qui suive le début, écrite comme lui : deux jours, ou deux jours avec l’heure",
      advice: "Relisez « start » et « end » : « 2022-06-30 », ou « 2022-06-30T14:00 ».",
    }),
  },
  "updated-before": {
    level: "error",
    say: ({ updated, date }) => ({
      found: `La mise à jour (${updated}) précède le billet (${date}).`,
      expected: "un jour qui suit celui du billet",
    }),
  },
  "as-of-old": {
    level: "warning",
    say: ({ asOf }) => ({
      found: `Le registre s’arrête au ${asOf}, il y a plus de six mois.`,
      expected: "un registre relu deux fois l’an",
      advice: "Ajoutez ce qui manque, puis portez « asOf » au dernier jour que vous connaissez.",
    }),
  },
};

/** The advice to write a date in numbers, where it is one and only its form is wrong. */
function inNumbers(value: string): string | undefined {
  const written = isoDates(value);
  return written === value ? undefined : `Écrivez « ${written} ».`;
}

/** The same of a day and an hour: « 30/06/2022 à 14h ». */
function momentMeant(value: string): string | undefined {
  const written = isoDates(value).replace(
    /^(\S{10})(?:T| | à |, )(\d{1,2}) ?[h:] ?(\d{2})?$/i,
    (_, day, hour: string, minutes = "00") => `${day}T${hour.padStart(2, "0")}:${minutes}`,
  );
  return written === value ? undefined : `Écrivez « ${written} ».`;
}
