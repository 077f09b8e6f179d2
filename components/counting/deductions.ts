import type { Day } from "../../lib/dates/day";

/** What no source says, and the register assumes. */
export interface Deduction {
  /** The day from which it can be told: that of the newest fact in it. */
  day: Day;
  /** In Markdown. */
  text: string;
}

/**
 * What is deduced and not established (shared/facts/README.md), as known on a day.
 *
 * @param headCount how many members the register counts on a day
 */
export function deductionsUntil(today: Day, headCount: (day: Day) => number): Deduction[] {
  const all: Deduction[] = [
    {
      day: "2021-12-21",
      text: `**Les ${headCount("2020-12-31")} de la fin de 2020.** Les partenaires et les trois ministères porteurs n’y suffisent pas. Or huit organisations sont saluées en février 2021 comme arrivées depuis quelques mois. Pour retrouver les totaux publiés, il faut que trois d’entre elles comptent en 2020, et cinq en 2021. Aucune source ne dit lesquelles. Nous avons retenu Cergy-Pontoise et Xelians, qui parlaient de leur travail avec Vitam dès septembre 2020, et la Gironde, citée la première. Ce dernier choix est le plus fragile ; XDemat pourrait y prétendre.`,
    },
    {
      day: "2021-02-09",
      text: `**Les ${headCount("2020-03-30")} partenaires de la phase projet.** Quatorze sont nommés. Le quinzième, le département de Vaucluse, est trouvé par élimination.`,
    },
    {
      day: "2021-02-09",
      text: "**Les trois ministères porteurs.** Ils ont fondé le Programme en 2015, mais nous ne les comptons que depuis la création du Club, en 2020. Ainsi les totaux publiés ensuite tombent juste. Aucune source ne donne de jour plus précis.",
    },
    {
      day: "2023-02-13",
      text: "**Aucun départ avant 2023.** Avec cette hypothèse, tous les totaux de 2020 à février 2023 tombent juste.",
    },
    {
      day: "2025-04-18",
      text: "**Le quatrième partenaire de février 2018.** Il n’est pas nommé. Ce pourrait être l’ANSES, qui s’apprêtait alors à mettre en œuvre Vitam ; rien ne l’établit.",
    },
  ];
  return all.filter(({ day }) => day <= today);
}
