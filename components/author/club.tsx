/** What authors may show of the Club itself: milestones, published counts, representatives, weights. */
import { frenchTypography } from "../../lib/content/typography";
import { frenchMonth, stretchLabel } from "../../lib/dates/french";
import { type ComparedCount, comparePublished, differences } from "../../lib/members/head-count";
import { compare } from "../../lib/members/order";
import type { Register } from "../../lib/members/register";
import type { Milestone } from "../../lib/pages/site-files";
import { MemberLink } from "../members/member-link";
import { French, Time } from "../page/typography";

/** Milestones, oldest first. */
export function Chronology({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <dl className="entries">
      {milestones.map(({ day, text }) => (
        <div key={day} className="ledger items-baseline">
          <dt className="in-margin text-ink-2 first-letter:uppercase">
            <time dateTime={day.slice(0, 7)}>
              <French>{frenchMonth(day)}</French>
            </time>
          </dt>
          <dd className="first-letter:uppercase">
            <French>{text}</French>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How many published head counts the register agrees with, and why it differs from the others. */
export function DifferencesTable({ register }: { register: Register }) {
  const total = comparePublished(register).length;
  const differing = differences(register);
  const compared = "Nous avons comparé chaque nombre publié au registre";
  if (differing.length === 0)
    return (
      <p>
        <French>{`${compared} : aucun ne s’en écarte, sur ${total}.`}</French>
      </p>
    );
  return (
    <>
      <p>
        <French>{`${compared}. ${total - differing.length} sur ${total} s’accordent. Voici les autres, et ce que nous en savons.`}</French>
      </p>
      {"\n"}
      <DifferingCounts counts={differing} />
    </>
  );
}

function DifferingCounts({ counts }: { counts: readonly ComparedCount[] }) {
  return (
    <table className="stacked">
      <caption className="sr-only">Nombres publiés qui s’écartent du registre</caption>
      <thead>
        <tr>
          <th scope="col">Jour</th>
          <th scope="col" className="ledger:text-right">
            Publié
          </th>
          <th scope="col" className="ledger:text-right">
            Registre
          </th>
          <th scope="col">Ce que nous en savons</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ day, count, counted, because, source }) => (
          <tr key={day}>
            <th scope="row">
              <Time day={day} />
            </th>
            <td className="ledger:text-right" data-label="Publié">
              {count}
            </td>
            <td className="ledger:text-right" data-label="Registre">
              {counted}
            </td>
            <td>
              {because !== null && frenchTypography(because)}{" "}
              <a href={source.url}>
                <French>{source.title}</French>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The members that have represented all others, the present one first. */
export function Representatives({ register }: { register: Register }) {
  const terms = register.members.flatMap((member) =>
    member.roles.map((role) => ({ ...role, member })),
  );
  const latest = (term: (typeof terms)[number]) => term.from?.latest ?? "";
  return (
    <ul>
      {terms
        .sort((a, b) => compare(latest(b), latest(a)))
        .map(({ member, from, until }) => (
          <li key={`${member.id} ${from?.edtf}`}>
            <French>{`${stretchLabel(from, until)} : `}</French>
            <MemberLink id={member.id} name={member.shortName} />
          </li>
        ))}
    </ul>
  );
}

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
 * (scripts/page-weights.ts); under `npm run dev` they stay empty.
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
