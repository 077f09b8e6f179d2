import type { Day } from "../../lib/dates/day";

/** A step in the life of the Programme. */
export interface Milestone {
  /** Its day, or the last one possible where only the month is known. */
  day: Day;
  text: string;
}

/** Facts: shared/facts/club.md, « Dates ». Oldest first. */
const milestones: readonly Milestone[] = [
  {
    day: "2013-07-01",
    text: "le comité interministériel aux Archives de France valide le projet.",
  },
  {
    day: "2015-03-09",
    text: "trois ministères et les services du Premier ministre signent une convention ; le Programme est lancé le 9.",
  },
  {
    day: "2016-07-18",
    text: "premières interfaces de programmation, soumises aux remarques du public.",
  },
  { day: "2017-01-16", text: "version bêta publique." },
  { day: "2018-03-31", text: "première version de production." },
  { day: "2018-11-30", text: "Adamant en production aux Archives nationales." },
  { day: "2019-02-28", text: "version 2." },
  { day: "2020-03-31", text: "version 3. La phase projet s’achève, le Club est créé." },
  { day: "2020-09-30", text: "Saphir en production aux Archives diplomatiques." },
  {
    day: "2021-03-31",
    text: "version 4. (Archipel est entré en production au début de l’année.)",
  },
  { day: "2021-09-29", text: "ouverture de VaS." },
  { day: "2022-04-30", text: "version 5." },
  { day: "2023-07-31", text: "version 6." },
  { day: "2023-12-31", text: "version 7." },
  { day: "2024-12-31", text: "version 8." },
  { day: "2025-03-17", text: "le Programme fête ses dix ans." },
  {
    day: "2025-10-31",
    text: "préparation de la version 9.1, annoncée pour le printemps 2026.",
  },
];

/** The steps known on a day, oldest first. */
export function milestonesUntil(day: Day): Milestone[] {
  return milestones.filter((milestone) => milestone.day <= day);
}
