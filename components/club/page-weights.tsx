import { French } from "../page/typography";

/** What the legal page tells of a build: pages with their stylesheet, and what all share. */
export type WeightName = "median" | "heaviest" | "stylesheet" | "font";

const WEIGHTS: readonly { name: WeightName; title: string }[] = [
  { name: "median", title: "une page courante, avec la feuille de style :" },
  { name: "heaviest", title: "la plus lourde :" },
  { name: "stylesheet", title: "la feuille de style seule, que le navigateur garde :" },
  { name: "font", title: "la police des titres, qu’il garde aussi :" },
];

/**
 * What pages weigh. A page cannot know it before all are built, so the build fills the places in
 * (server/page-weights.ts); under `npm run dev` they stay empty.
 */
export function PageWeights() {
  return (
    <>
      <p>
        <French>Le poids de ses pages comprimées, mesuré à chaque construction du site :</French>
      </p>
      <ul>
        {WEIGHTS.map(({ name, title }) => (
          <li key={name}>
            <French>{title}</French> <span data-weight={name}>…</span>
          </li>
        ))}
      </ul>
      <p>
        <French>
          Une page demande quatre fichiers : elle-même, la feuille de style, la police et l’icône du
          site. S’y ajoutent les images d’une actualité, quand il y en a.
        </French>
      </p>
    </>
  );
}
