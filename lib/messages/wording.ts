/**
 * The French wording of every message, one entry an id, complete by type: what is there, what
 * was expected, what to write. Rules only name an id and its values.
 */
import { type ArrivalMessages, arrivalWordings } from "./wording-arrivals";

/** Errors stop a build; warnings do not. */
export type Level = "error" | "warning";

/** What a message says. */
export interface Wording {
  found: string;
  expected: string;
  advice?: string;
}

/** What each message is made of. */
export interface MessageValues extends ArrivalMessages {
  "file-encoding": { byte: number };
  "file-empty": Record<never, never>;
  "file-too-large": { bytes: number; limit: number };
  "front-matter-missing": Record<never, never>;
  "front-matter-language": { language: string };
  "front-matter-yaml": { code: string; text: string };
  "key-unknown": { key: string; allowed: readonly string[]; near: string | undefined };
  "key-missing": { key: string };
  "value-choice": { value: string; allowed: readonly string[]; near: string | undefined };
  "value-shape": { value: string; expected: string };
  "value-day": { value: string };
  "value-number": { value: string };
  "value-url": { value: string };
  "value-siren": { value: string };
  "value-source": { value: string };
  "edtf-form": { value: string };
  "edtf-interval": { value: string };
  "edtf-impossible": { value: string };
  "edtf-reversed": { value: string };
  "file-name": { name: string; expected: string };
  "slug-twice": { slug: string; other: string; proposal: string };
  "member-unknown": { id: string; near: string | undefined };
  "period-order": { joined: string; left: string };
  "period-overlap": { first: string; second: string };
  "period-and-periods": Record<never, never>;
  "counted-outside": { counted: string; joined: string };
  "level-missing": { allowed: readonly string[] };
  "level-unexpected": { kind: string };
  "statement-date": { both: boolean };
  "succession-circle": { circle: readonly string[] };
  "id-reserved": { id: string };
  "id-twice": { id: string; other: string };
  "headcount-differs": {
    day: string;
    claimed: number;
    counted: number;
    suspects: readonly string[];
  };
  "headcount-excused": { day: string; count: number };
  "mdx-syntax": { reason: string };
  "mdx-expression": { text: string };
  "mdx-import": { text: string };
  "component-unknown": { name: string; allowed: readonly string[]; near: string | undefined };
  "element-refused": { name: string };
  "attribute-expression": { component: string; attribute: string };
  "address-dangerous": { address: string };
  "picture-missing": { address: string; near: string | undefined };
  "picture-alt-missing": { address: string };
  "link-dead": { address: string; near: string | undefined };
  "heading-one": { text: string };
  "heading-skipped": { level: number; previous: number };
  "description-missing": Record<never, never>;
  "event-end": { start: string; end: string };
  "count-typed": { text: string };
}

type Table = {
  [Id in keyof MessageValues]: { level: Level; say: (values: MessageValues[Id]) => Wording };
};

const nearest = (near: string | undefined): Pick<Wording, "advice"> =>
  near === undefined ? {} : { advice: `Écrivez « ${near} ».` };

/** The French of a message's level, as printed. */
export const levelNames: Record<Level, string> = { error: "erreur", warning: "avertissement" };

/** The table itself. */
export const wordings: Table = {
  ...arrivalWordings,
  "file-encoding": {
    level: "error",
    say: ({ byte }) => ({
      found: `Le fichier n’est pas en UTF-8 (octet ${byte}).`,
      expected: "un texte en UTF-8",
      advice: "Dans votre éditeur : « Enregistrer sous… », encodage UTF-8.",
    }),
  },
  "file-empty": {
    level: "error",
    say: () => ({
      found: "Le fichier est vide.",
      expected: "un en-tête entre deux lignes « --- », puis le texte",
      advice: "Complétez le fichier, ou supprimez-le.",
    }),
  },
  "file-too-large": {
    level: "error",
    say: ({ bytes, limit }) => ({
      found: `Le fichier pèse ${Math.ceil(bytes / 1000)} Ko.`,
      expected: `au plus ${limit / 1000} Ko`,
      advice: "Une image collée dans le texte ? Mettez-la dans public/images/ et citez-la.",
    }),
  },
  "front-matter-missing": {
    level: "error",
    say: () => ({
      found: "Le fichier ne commence pas par un en-tête.",
      expected: "une première ligne « --- », les champs, puis une ligne « --- »",
      advice: "Prenez modèle sur un autre fichier du dossier.",
    }),
  },
  "front-matter-language": {
    level: "error",
    say: ({ language }) => ({
      found: `L’en-tête est annoncé en « ${language} ».`,
      expected: "un en-tête en YAML, ouvert par « --- » seul",
      advice: `Retirez « ${language} » : rien d’autre que du YAML n’est lu.`,
    }),
  },
  "front-matter-yaml": {
    level: "error",
    say: ({ code, text }) => ({
      found: `L’en-tête n’est pas du YAML valable${text ? ` : « ${text} »` : ""}.`,
      ...yamlAdvice(code),
    }),
  },
  "key-unknown": {
    level: "error",
    say: ({ key, allowed, near }) => ({
      found: `Le champ « ${key} » n’existe pas.`,
      expected: allowed.join(", "),
      ...nearest(near),
    }),
  },
  "key-missing": {
    level: "error",
    say: ({ key }) => ({
      found: `Le champ « ${key} » manque.`,
      expected: `« ${key} » et sa valeur`,
    }),
  },
  "value-choice": {
    level: "error",
    say: ({ value, allowed, near }) => ({
      found: `« ${value} » n’est pas une valeur connue.`,
      expected: allowed.join(", "),
      ...nearest(near),
    }),
  },
  "value-shape": {
    level: "error",
    say: ({ value, expected }) => ({ found: `Ici se trouve ${value}.`, expected }),
  },
  "value-day": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas un jour du calendrier.`,
      expected: "un jour qui existe, écrit AAAA-MM-JJ",
      advice: "Par exemple « 2021-12-21 ».",
    }),
  },
  "value-number": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas un nombre entier.`,
      expected: "un nombre en chiffres, sans espace",
    }),
  },
  "value-url": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas une adresse.`,
      expected: "une adresse complète, qui commence par « https:// »",
    }),
  },
  "value-siren": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas un numéro SIREN.`,
      expected: "neuf chiffres, dont le dernier vérifie les autres",
      advice: "Relisez le numéro sur annuaire-entreprises.data.gouv.fr.",
    }),
  },
  "value-source": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » ne mène à aucune source.`,
      expected: "une adresse complète, ou un fichier de l’ancien site (_posts/….md, pages/….md)",
      advice: "Par exemple « https://www.exemple.fr/annonce ».",
    }),
  },
  "edtf-form": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas une date que le registre sait lire.`,
      expected: "2021, 2021-04, 2021-04-30, [..2021-04-30] ou [2021-04-01..2021-04-30]",
      advice: "Une date douteuse finit par « ? » ; « au plus tard » s’écrit « [..2021-04-30] ».",
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
  "file-name": {
    level: "error",
    say: ({ name, expected }) => ({
      found: `Le fichier s’appelle « ${name} ».`,
      expected,
      advice: "Renommez-le.",
    }),
  },
  "slug-twice": {
    level: "error",
    say: ({ slug, other, proposal }) => ({
      found: `L’adresse « ${slug} » est déjà celle de ${other}.`,
      expected: "un nom différent pour chaque actualité",
      advice: `Renommez ce fichier, par exemple « ${proposal} ».`,
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
      found: `La période qui commence ${second} chevauche celle qui commence ${first}.`,
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
  "level-missing": {
    level: "error",
    say: ({ allowed }) => ({
      found: "Cette collectivité n’a pas de « level ».",
      expected: allowed.join(", "),
    }),
  },
  "level-unexpected": {
    level: "error",
    say: ({ kind }) => ({
      found: `Un membre de type « ${kind} » n’a pas de « level ».`,
      expected: "« level » pour les collectivités seulement",
      advice: "Retirez la ligne.",
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
      found: `« ${id} » désigne déjà ${other}.`,
      expected: "un identifiant, ancien ou présent, pour une seule organisation",
    }),
  },
  "headcount-differs": {
    level: "error",
    say: ({ day, claimed, counted, suspects }) => ({
      found: `Il est écrit ${claimed} membres le ${day}, le registre en compte ${counted}.`,
      expected: `le même nombre ; en cause, peut-être : ${suspects.join(", ")}`,
      advice:
        "Corrigez le membre en cause ou le nombre ; si la source s’écarte du registre, " +
        'dites pourquoi : { published: 84, because: "…" }, ou « because » dans register.yml.',
    }),
  },
  "headcount-excused": {
    level: "error",
    say: ({ day, count }) => ({
      found: `Un écart est excusé, mais le registre compte bien ${count} membres le ${day}.`,
      expected: "le nombre seul, sans « because »",
    }),
  },
  "mdx-syntax": {
    level: "error",
    say: ({ reason }) => ({ found: reason, expected: "du texte Markdown correct" }),
  },
  "mdx-expression": {
    level: "error",
    say: ({ text }) => ({
      found: `Des accolades : « ${text} ».`,
      expected: "du texte, sans calcul : rien n’est exécuté dans une actualité",
      advice: "Pour écrire une accolade, faites-la précéder de « \\ ».",
    }),
  },
  "mdx-import": {
    level: "error",
    say: ({ text }) => ({
      found: `Une ligne de programme : « ${text} ».`,
      expected: "du texte et les composants prévus, déjà disponibles",
      advice: "Retirez la ligne.",
    }),
  },
  "component-unknown": {
    level: "error",
    say: ({ name, allowed, near }) => ({
      found: `Le composant « ${name} » n’existe pas.`,
      expected: allowed.join(", "),
      ...nearest(near),
    }),
  },
  "element-refused": {
    level: "error",
    say: ({ name }) => ({
      found: `La balise <${name}> n’est pas admise.`,
      expected: "du Markdown, ou un des composants prévus",
    }),
  },
  "attribute-expression": {
    level: "error",
    say: ({ component, attribute }) => ({
      found: `Dans <${component}>, « ${attribute} » est entre accolades.`,
      expected: "une valeur entre guillemets : rien n’est exécuté dans une actualité",
      advice: `Écrivez ${attribute}="…".`,
    }),
  },
  "address-dangerous": {
    level: "error",
    say: ({ address }) => ({
      found: `L’adresse « ${address} » n’est pas admise.`,
      expected: "une adresse https, http, mailto, ou du site (« /… »)",
    }),
  },
  "picture-missing": {
    level: "error",
    say: ({ address, near }) => ({
      found: `Le fichier « ${address} » est introuvable.`,
      expected: "un fichier de public/, écrit comme lui, majuscules et accents compris",
      ...nearest(near),
    }),
  },
  "picture-alt-missing": {
    level: "error",
    say: ({ address }) => ({
      found: `L’image « ${address} » n’a pas de texte de remplacement.`,
      expected: "ce que l’image montre, pour qui ne la voit pas",
    }),
  },
  "link-dead": {
    level: "error",
    say: ({ address, near }) => ({
      found: `Le lien « ${address} » ne mène nulle part.`,
      expected: "l’adresse d’une page du site",
      ...nearest(near),
    }),
  },
  "heading-one": {
    level: "error",
    say: ({ text }) => ({
      found: `« ${text} » est un titre de premier niveau : c’est celui de la page.`,
      expected: "un titre de deuxième niveau",
      advice: `Écrivez « ## ${text} ».`,
    }),
  },
  "heading-skipped": {
    level: "error",
    say: ({ level, previous }) => ({
      found: `Un titre de niveau ${level} suit un titre de niveau ${previous}.`,
      expected: `un titre de niveau ${previous + 1} au plus`,
      advice: `Écrivez « ${"#".repeat(previous + 1)} ».`,
    }),
  },
  "description-missing": {
    level: "warning",
    say: () => ({
      found: "Le billet n’a pas de « description ».",
      expected: "une phrase, montrée dans les listes et par les moteurs de recherche",
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
  "count-typed": {
    level: "warning",
    say: ({ text }) => ({
      found: `Un nombre de membres est écrit à la main : « ${text} ».`,
      expected: "un nombre tiré du registre",
      advice: 'Écrivez <MemberCount on="AAAA-MM-JJ" />.',
    }),
  },
};

function yamlAdvice(code: string): Omit<Wording, "found"> {
  const known: Record<string, Omit<Wording, "found">> = {
    DUPLICATE_KEY: {
      expected: "chaque champ une seule fois",
      advice: "Retirez l’une des deux lignes.",
    },
    BLOCK_AS_IMPLICIT_KEY: {
      expected: "un seul « : » par ligne",
      advice: 'Mettez la valeur entre guillemets droits : title: "3 mai : une journée".',
    },
    MISSING_CHAR: {
      expected: "des guillemets, crochets et accolades qui se ferment",
    },
    TAB_AS_INDENT: {
      expected: "des espaces en début de ligne, pas de tabulation",
    },
    BAD_INDENT: {
      expected: "des champs alignés à gauche",
    },
  };
  return (
    known[code] ?? {
      expected: "une ligne « champ: valeur » par champ",
      advice: "Une valeur qui contient « : », « # » ou des guillemets se met entre guillemets.",
    }
  );
}
