/** A small site for tests of the search. */

import type { Site } from "../load";
import { formerName, member, register, statement, stay } from "../members/register-example";
import { event, post } from "../posts/post-example";
import { siteOf } from "../site-example";
import { openSearchIndex, type SearchIndex, searchData } from "./search-index";

/** The site of 30 June 2022: five members, one of which has left, and three posts. */
export const searchedSite: Site = siteOf(
  register(
    member("cea", "Commissariat à l’énergie atomique", {
      shortName: "CEA",
      uses: [statement("2021-02-09", "integration", "Contribue à l’interface de Vitam.")],
    }),
    member("culture", "Ministère de la Culture", {
      kind: "ministere",
      place: "Paris",
      uses: [
        statement("2020-02-09", "etude", "Étudie l’œuvre commune."),
        statement("2021-02-09", "production", "Met en œuvre les Archives nationales."),
      ],
    }),
    member("dinum", "Direction interministérielle du numérique", {
      shortName: "DINUM",
      kind: "ministere",
      formerNames: [formerName("DINSIC", "2021-05-12")],
    }),
    member("gard", "Conseil départemental du Gard", {
      kind: "collectivite",
      periods: [stay("2020", "2021-11-30")],
    }),
    member("smile", "Smile", { kind: "esn" }),
  ),
  [
    post("journee", {
      title: "Une journée pour l’archivage",
      description: "Ce qui s’est dit le 30 juin.",
      event: event("2022-06-30T09:30"),
      text: "Les départements étaient là.\nOn a parlé de versements et d’archives.",
      mentions: ["dinum"],
    }),
    post("archives", { date: "2021-03-01", title: "Des archives", text: "Rien d’autre." }),
    post("club", { date: "2021-02-09", title: "Le Club", text: "Un club d’utilisateurs." }),
  ],
);

/** The index of `searchedSite`, open. */
export const searchedIndex: SearchIndex = openSearchIndex(searchedSite, searchData(searchedSite));
