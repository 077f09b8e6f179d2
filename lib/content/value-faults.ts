/** The faults of one value, which a schema tells by their kind as the message of a zod issue. */
import { dateTyped, isoDates } from "../dates/typed";
import { type Fault, faultAt, nearest, type Place, type Words } from "../faults/fault";
import { slug } from "./slug";

/** The words of each kind, from the value as it was typed. */
export const valueFaults = {
  "value-day": (value) => ({
    found: `« ${value} » n’est pas un jour du calendrier.`,
    expected: "un jour qui existe, écrit AAAA-MM-JJ",
    advice: written(value, isoDates(value)) ?? "Par exemple « 2021-12-21 ».",
  }),
  "value-moment": (value) => ({
    found: `« ${value} » n’est ni un jour, ni un jour et une heure.`,
    expected: "AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM à l’heure de Paris",
    advice: momentMeant(value) ?? "Par exemple « 2022-06-30 » ou « 2022-06-30T14:00 ».",
  }),
  "edtf-form": (value) => ({
    found: `« ${value} » n’est pas une date que le registre sait lire.`,
    expected: "2021, 2021-04, 2021-04-30, [..2021-04-30] ou [2021-04-01..2021-04-30]",
    advice:
      written(value, dateTyped(value)) ??
      "Une date douteuse finit par « ? » ; « au plus tard » s’écrit « [..2021-04-30] ».",
  }),
  "edtf-interval": (value) => ({
    found: `« ${value} » est un intervalle : quelque chose qui dure.`,
    expected: "un jour, ou les bornes entre lesquelles il se trouve",
    advice: /^[\d-]{10}\/[\d-]{10}$/.test(value)
      ? `Écrivez « [${value.replace("/", "..")}] » pour un jour entre les deux.`
      : "« Un jour entre A et B » s’écrit « [A..B] », avec des jours entiers.",
  }),
  "edtf-impossible": (value) => ({
    found: `« ${value} » contient une date qui n’existe pas.`,
    expected: "des jours et des mois du calendrier",
  }),
  "edtf-reversed": (value) => ({
    found: `Dans « ${value} », le premier jour vient après le second.`,
    expected: "le plus ancien d’abord",
    advice: `Écrivez « ${value.replace(/^\[([\d-]+)\.\.([\d-]+)\]/, "[$2..$1]")} ».`,
  }),
  "value-number": (value) => ({
    found: `« ${value} » n’est pas un nombre entier.`,
    expected: "un nombre en chiffres, sans espace",
  }),
  "value-url": (value) => ({
    found: `« ${value} » n’est pas une adresse.`,
    expected: "une adresse complète, qui commence par « https:// »",
    ...nearest(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) ? `https://${value}` : undefined),
  }),
  "value-siren": (value) => ({
    found: `« ${value} » n’est pas un numéro SIREN.`,
    expected: "neuf chiffres, dont le dernier vérifie les autres",
    advice: "Relisez le numéro sur annuaire-entreprises.data.gouv.fr.",
  }),
  "value-id": (value) => ({
    found: `« ${value} » ne peut pas être un identifiant.`,
    expected: "des minuscules sans accent, des chiffres et des tirets",
    ...nearest(slug(value) || undefined),
  }),
  "value-source": (value) => ({
    found: `« ${value} » ne mène à aucune source.`,
    expected: "une adresse complète, ou un fichier de l’ancien site (_posts/….md, pages/….md)",
    advice: "Par exemple « https://www.exemple.fr/annonce ».",
  }),
} satisfies Record<string, (value: string) => Words>;

/** The name of such a kind. */
export type ValueFault = keyof typeof valueFaults;

/** The fault of a kind; none where `kind` is the name of no kind, but a message of zod's own. */
export function valueFault(kind: string, place: Place, value: string): Fault | undefined {
  const words = Object.entries(valueFaults).find(([id]) => id === kind)?.[1];
  return words && faultAt(kind, place, words(value));
}

/** The advice to write a date in numbers, where it is one and only its form is wrong. */
function written(value: string, meant: string): string | undefined {
  return meant === value ? undefined : `Écrivez « ${meant} ».`;
}

/** The same of a day and an hour: « 30/06/2022 à 14h ». */
function momentMeant(value: string): string | undefined {
  const meant = isoDates(value).replace(
    /^(\S{10})(?:T| | à |, )(\d{1,2}) ?[h:] ?(\d{2})?$/i,
    (_, day, hour: string, minutes = "00") => `${day}T${hour.padStart(2, "0")}:${minutes}`,
  );
  return written(value, meant);
}
