import { type NoValues, nearest, type Wordings } from "../wording";

/** Messages on the register's members. */
export interface MemberValues {
  "value-source": { value: string };
  "member-unknown": { id: string; near: string | undefined };
  "period-order": { joined: string; left: string };
  "period-overlap": { first: string; second: string };
  "period-and-periods": NoValues;
  "counted-outside": { counted: string; joined: string };
  "former-names-until": { first: string; second: string; until: string };
  "level-missing": { kind: string; allowed: readonly string[] };
  "level-unexpected": { kind: string };
  "statement-date": { both: boolean };
  "succession-circle": { circle: readonly string[] };
  "id-reserved": { id: string };
  "id-twice": { id: string; other: string };
}

/** Their wordings. */
export const memberWordings: Wordings<MemberValues> = {
  "value-source": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » ne mène à aucune source.`,
      expected: "une adresse complète, ou un fichier de l’ancien site (_posts/….md, pages/….md)",
      advice: "Par exemple « https://www.exemple.fr/annonce ».",
    }),
  },
  "member-unknown": {
    level: "error",
    say: ({ id, near }) => ({
      found: `Aucun membre ne s’appelle « ${id} » dans le registre.`,
      expected: "le nom d’un fichier de members/, sans « .md »",
      ...nearest(near),
    }),
  },
  "period-order": {
    level: "error",
    say: ({ joined, left }) => ({
      found: `Le départ (${left}) précède l’arrivée (${joined}).`,
      expected: "un départ après l’arrivée",
      advice: "Relisez « joined », « counted » et « left ».",
    }),
  },
  "period-overlap": {
    level: "error",
    say: ({ first, second }) => ({
      found: `Deux périodes se chevauchent : celle de « ${first} » et celle de « ${second} ».`,
      expected: "des périodes qui se suivent, chacune finie avant la suivante",
    }),
  },
  "period-and-periods": {
    level: "error",
    say: () => ({
      found: "Le fichier donne à la fois « periods » et « joined », « counted » ou « left ».",
      expected: "« joined » (et « left ») pour une seule période, « periods » pour plusieurs",
      advice: "Déplacez la première période dans « periods ».",
    }),
  },
  "counted-outside": {
    level: "error",
    say: ({ counted, joined }) => ({
      found: `Le jour de compte (${counted}) est hors des bornes de l’arrivée (${joined}).`,
      expected: "un jour où l’arrivée est possible",
    }),
  },
  "former-names-until": {
    level: "error",
    say: ({ first, second, until }) => ({
      found: `« ${first} » et « ${second} » auraient été son nom jusqu’au même jour (${until}).`,
      expected: "un seul nom un jour donné : des « until » qui diffèrent",
      advice: "Corrigez la date de l’un, ou retirez celui qui n’a pas été le nom principal.",
    }),
  },
  "level-missing": {
    level: "error",
    say: ({ kind, allowed }) => ({
      found: `Ce membre de type « ${kind} » n’a pas de « level ».`,
      expected: allowed.join(", "),
    }),
  },
  "level-unexpected": {
    level: "error",
    say: ({ kind }) => ({
      found: `Un membre de type « ${kind} » n’a pas de « level ».`,
      expected: "« level » pour les types qui ont des niveaux dans members/vocabulary.yml",
      advice: "Retirez « level ».",
    }),
  },
  "statement-date": {
    level: "error",
    say: ({ both }) => ({
      found: both ? "La mention a « on » et « read »." : "La mention n’a pas de date.",
      expected: "« on » (le jour de la source) ou, à défaut, « read » (le jour de lecture)",
    }),
  },
  "succession-circle": {
    level: "error",
    say: ({ circle }) => ({
      found: `Les successions tournent en rond : ${circle.join(" → ")}.`,
      expected: "une suite qui s’arrête à une organisation encore là",
    }),
  },
  "id-reserved": {
    level: "error",
    say: ({ id }) => ({
      found: `Le nom « ${id} » est réservé : une page du site porte cette adresse.`,
      expected: "un autre nom de fichier",
    }),
  },
  "id-twice": {
    level: "error",
    say: ({ id, other }) => ({
      found: `« ${id} » désigne déjà members/${other}.md.`,
      expected: "un identifiant, ancien ou présent, pour une seule organisation",
    }),
  },
};
