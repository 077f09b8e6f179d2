import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import { headCount } from "../../lib/members/head-count";
import { comparePublished, differences } from "../../lib/members/published-counts";
import type { Register } from "../../lib/members/register";
import config from "../../site.config";
import { deductionsUntil } from "./deductions";

/** The day on which the published total was known that three members are counted early for. */
const EARLY_COUNTS_KNOWN = "2021-12-21";

/** /comment-nous-comptons in Markdown, as known on a day: what came later is left out. */
export function countingText(register: Register, today: Day): string {
  return `
## La règle

Une organisation compte à partir du jour où elle entre au Club. Elle ne compte plus à partir du jour où elle en part.

Souvent, ce jour n’est connu qu’à peu près : « en avril 2021 », « entre le 29 septembre et le 21 décembre 2021 ». Nous retenons alors le dernier jour possible. Ainsi, personne n’est compté avant d’être sûrement là.

## Ce que l’on sait, ce que l’on compte

Le registre garde deux choses à part.

- **La preuve** : ce que les sources disent de l’arrivée, avec leur doute. C’est ce que vous lisez sur la page d’un membre.
- **La convention** : le jour à partir duquel l’organisation entre dans les totaux. ${convention(today)}

## Entre deux dates

Quand nous comptons les arrivées entre deux jours, le premier n’est pas compris et le dernier l’est. Les arrivées de 2021 sont celles d’après le 31 décembre 2020, jusqu’au 31 décembre 2021 compris.

De cette façon, aucune arrivée n’est comptée deux fois ni oubliée. Et le compte tombe toujours juste : la différence entre deux totaux, ce sont les arrivées moins les départs.

## Lire la frise

- Chaque trait est un membre, dans l’ordre des arrivées.
- Le **pointillé** couvre les jours où l’arrivée a pu avoir lieu. Le **trait plein** commence le jour où le membre compte.
- La **hauteur** de l’ensemble, un jour donné, est le nombre de membres.
- Un trait qui s’arrête est un départ.
- Les **petits cercles** sont les nombres publiés par le Programme ou par la presse. Posés sur la frise, ils s’accordent avec le registre ; à côté d’elle, ils s’en écartent.

## Les nombres qui ne s’accordent pas

${agreement(register)}

${deduced(register, today)}

## Qui fait quoi

Ce qu’un membre fait avec Vitam est noté comme une suite de phrases datées, chacune avec sa source. Elles sont vraies ce jour-là ; plus tard, elles ont pu cesser de l’être. Quand une source ne porte pas de date, nous donnons le jour où nous l’avons lue : « relevé le ».

Sur un article ou à une date passée, vous lisez ce qui était connu ce jour-là, jamais plus.

## D’où cela vient

Les dates et les noms viennent surtout des actualités et des listes de membres que le Programme a publiées, et de quelques articles de presse. Chaque page de membre cite les siens.

Le jour d’une annonce n’est pas toujours celui de la signature : il peut venir après.

Le registre est arrêté au ${frenchDay(register.asOf)}. Ce qui s’est passé depuis n’y est pas.

## Une erreur ?

Dites-nous laquelle, et d’où vous le savez : [${config.contact}](mailto:${config.contact}). Une date corrigée ici l’est partout sur le site.
`;
}

function convention(today: Day): string {
  if (today < EARLY_COUNTS_KNOWN) return "C’est le dernier jour possible.";
  return `Elle ne diffère du dernier jour possible que pour trois membres, comptés plus tôt afin de retrouver un total publié.

Exemple : la Gironde est arrivée entre le 1er mars 2020 et le 9 février 2021. Nous la comptons à la fin de 2020. Plus bas, on lit pourquoi.`;
}

function agreement(register: Register): string {
  const total = comparePublished(register).length;
  const differing = differences(register).length;
  if (differing === 0)
    return `Nous avons rapproché du registre chaque nombre de membres publié : aucun ne s’en écarte, sur ${total}.`;
  return `Nous avons rapproché du registre chaque nombre de membres publié. ${total - differing} sur ${total} s’accordent. Voici les autres, et ce que nous en savons.

<Differences />`;
}

function deduced(register: Register, today: Day): string {
  const points = deductionsUntil(today, (day) => headCount(register, day));
  const count = ["Deux", "Trois", "Quatre", "Cinq"][points.length - 2];
  if (count === undefined) return "";
  return `## Ce qui est déduit

Le registre se fonde sur ce qui a été écrit. Là où rien n’est écrit, nous avons raisonné. ${count} points sont déduits, et non établis.

${points.map(({ text }) => `- ${text}`).join("\n")}`;
}
