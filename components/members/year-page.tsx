import { frenchTypography } from "../../lib/content/typography";
import { dateLabel } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { type Change, changesBetween } from "../../lib/members/changes";
import { headCount } from "../../lib/members/head-count";
import { kindNames, kinds } from "../../lib/members/kinds";
import { byFrench } from "../../lib/members/order";
import type { RegisterYear } from "../../lib/members/years";
import { registerYears } from "../../lib/members/years";
import { kindUrl, memberUrl, memberYearUrl, urls } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { Part } from "../page/ledger";
import { Page } from "../page/page";
import { Time } from "../page/typography";

/** The Club in a year: who came, who left, and how the kinds moved. */
export function YearPage({ site, year }: { site: Site; year: RegisterYear }) {
  const { register } = site;
  const { from, to } = year;
  const changes = changesBetween(register, from, to);
  const span = `de ${headCount(register, from)} à ${headCount(register, to)} membres`;
  return (
    <Page
      site={site}
      title={`${year.year} : ${span}`}
      description={`Le Club utilisateurs de Vitam en ${year.year} : ${span}.`}
      path={memberYearUrl(year.year)}
      part="members"
    >
      <p className="mt-6 font-ui text-s text-ink-2">
        <a href={urls.members}>Membres</a>
      </p>
      <h1 className="mt-5 flex flex-wrap items-end gap-x-5 gap-y-4 font-display font-bold">
        <span className="-ml-[.04em] text-numeral">{year.year}</span>{" "}
        <span className="text-[clamp(1.5rem,1.2rem+1.6vw,2.75rem)] leading-none">
          {frenchTypography(span, { heading: true })}
        </span>
      </h1>
      {!year.whole && (
        <p className="mt-5 font-ui text-s text-ink-2">
          Le registre ne va que jusqu’au <Time day={to} />.
        </p>
      )}
      <div className="mt-6">
        <Frieze register={register} from={`${year.year}-01-01`} to={to} since={from} />
      </div>
      {changes.length === 0 && (
        <p className="blank mt-6">Ni arrivée, ni départ, ni changement de nom cette année-là.</p>
      )}
      <Changes title="Arrivées" changes={changes.filter(({ type }) => type === "joined")} />
      <Changes title="Départs" changes={changes.filter(({ type }) => type === "left")} />
      <Changes
        title="Changements de nom"
        changes={changes.filter(({ type }) => type === "renamed")}
      />
      <Part title="Par type" id="types">
        <KindTable site={site} year={year} />
        <p className="mt-3 flex flex-wrap gap-x-5 print:hidden">
          <a href={`${urls.members}?au=${to}&depuis=${from}`} className="py-1">
            Comparer les deux bouts de l’année
          </a>
          <a href={`${urls.apiMembers}?on=${to}&format=csv`} className="py-1">
            Les membres en fin d’année, en CSV
          </a>
        </p>
      </Part>
      <YearNav site={site} year={year.year} />
    </Page>
  );
}

function Changes({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  const labels = [...new Set(changes.map(({ date }) => dateLabel(date)))];
  return (
    <Part title={`${title} (${changes.length})`}>
      {labels.map((label) => (
        <div key={label} className="break-inside-avoid border-t border-rule py-3">
          <h3 className="font-ui text-s text-ink-2">{frenchTypography(label)}</h3>
          <ul className="flex flex-wrap gap-x-5 font-display text-name font-bold">
            {changes
              .filter(({ date }) => dateLabel(date) === label)
              .sort((a, b) => byFrench(a.names.shortName, b.names.shortName))
              .map(({ member, names, before }) => (
                <li key={member.id}>
                  <a href={memberUrl(member.id)} className="text-ink no-underline hover:underline">
                    {before === null ? names.shortName : `${before.name} : ${names.name}`}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function KindTable({ site: { register }, year: { from, to } }: { site: Site; year: RegisterYear }) {
  return (
    <table aria-labelledby="types">
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col" className="num">
            Début
          </th>
          <th scope="col" className="num">
            Fin
          </th>
          <th scope="col" className="num">
            Écart
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const [start, end] = [headCount(register, from, kind), headCount(register, to, kind)];
          return (
            <tr key={kind}>
              <th scope="row">
                <a href={kindUrl(kind)}>{kindNames[kind].many}</a>
              </th>
              <td className="num">{start}</td>
              <td className="num">{end}</td>
              <td className="num">{signed(end - start)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function YearNav({ site, year }: { site: Site; year: number }) {
  const years = registerYears(site.register).map((one) => one.year);
  return (
    <nav aria-label="Années voisines" className="mt-6 font-ui text-s print:hidden">
      <ul className="flex justify-between">
        {years.includes(year - 1) && (
          <li>
            <a href={memberYearUrl(year - 1)} rel="prev">
              {year - 1}
            </a>
          </li>
        )}
        {years.includes(year + 1) && (
          <li className="ml-auto">
            <a href={memberYearUrl(year + 1)} rel="next">
              {year + 1}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** A difference with its sign: a true minus, and a dash for none. */
function signed(difference: number): string {
  if (difference === 0) return "–";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
