import { capitalised } from "../../lib/content/typography";
import { dateLabel, frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { type Change, changesBetween } from "../../lib/members/changes";
import { headCount } from "../../lib/members/head-count";
import { byFrench } from "../../lib/members/order";
import type { Register } from "../../lib/members/register";
import { type RegisterYear, registerYears } from "../../lib/members/statistics";
import { nounOn } from "../../lib/members/words";
import { memberYearUrl, urls } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { Part } from "../page/ledger";
import { NumeralTitle } from "../page/numeral-title";
import { Page } from "../page/page";
import { French, Time } from "../page/typography";
import { MemberLink } from "./member-link";
import { KINDS, KindTable } from "./tables";

const TYPES = [
  ["joined", "Arrivées"],
  ["left", "Départs"],
  ["renamed", "Changements de nom"],
] as const;

/** Events of one type under their date labels, as running words. */
function ChangesByDate({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  const labels = [...new Set(changes.map(({ date }) => dateLabel(date)))];
  return (
    <Part title={`${title} (${changes.length})`}>
      {labels.map((label) => (
        <div
          key={label}
          className="ledger items-baseline break-inside-avoid border-t border-rule py-3"
        >
          <h3 className="in-margin pr-4 font-ui text-s font-normal text-ink-2">
            <French>{label}</French>
          </h3>
          <ul className="names">
            {changes
              .filter(({ date }) => dateLabel(date) === label)
              .sort((a, b) => byFrench(a.names.shortName, b.names.shortName))
              .map(({ member, names, before }) => (
                <li key={member.id}>
                  <MemberLink
                    id={member.id}
                    name={
                      before === null ? names.shortName : `${before.name} devient ${names.name}`
                    }
                    heading
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

/** The Club in a year: who came, who left, and how the kinds moved. */
export function YearPage({ site, year }: { site: Site; year: RegisterYear }) {
  const { register } = site;
  const { from, to } = year;
  const changes = changesBetween(register, from, to);
  const span = spanOf(register, year);
  return (
    <Page
      site={site}
      title={`${year.year} : ${span}`}
      heading={null}
      description={`${capitalised(site.config.theName)} en ${year.year} : ${span}.`}
      path={memberYearUrl(year.year)}
      part={urls.members}
      trail={[{ name: String(year.year), path: memberYearUrl(year.year) }]}
    >
      <p className="relative mt-6 font-ui text-s text-ink-2">
        <a href={urls.members}>Membres</a>
      </p>
      <NumeralTitle numeral={year.year} words={span} />
      {!year.whole && (
        <p className="mt-5 font-ui text-s text-ink-2">
          Le registre ne va que jusqu’au <Time day={to} />.
        </p>
      )}
      <div className="mt-6">
        <Frieze
          register={register}
          created={site.config.created}
          from={`${year.year}-01-01`}
          to={to}
          since={from}
          isTold
          detail="les noms suivent"
        />
      </div>
      {changes.length === 0 && (
        <p className="blank mt-6">Ni arrivée, ni départ, ni changement de nom cette année-là.</p>
      )}
      {TYPES.map(([one, title]) => (
        <ChangesByDate
          key={one}
          title={title}
          changes={changes.filter(({ type }) => type === one)}
        />
      ))}
      {changes.length > 0 && (
        <Part title="Par type" id={KINDS}>
          <KindTable register={register} since={from} on={to} />
        </Part>
      )}
      <p className="mt-3 flex flex-wrap gap-x-5 print:hidden">
        {changes.length > 0 && (
          <a href={`${urls.members}?au=${to}&depuis=${from}`} className="py-1">
            Comparer le début et la fin de l’année
          </a>
        )}{" "}
        <a href={`${urls.apiMembers}?on=${to}&format=csv`} className="py-1">
          <French>{`Télécharger la liste au ${frenchDay(to)} (CSV)`}</French>
        </a>
      </p>
      <YearNav site={site} year={year.year} />
    </Page>
  );
}

function spanOf(register: Register, { year, from, to }: RegisterYear): string {
  const [start, end] = [headCount(register, from), headCount(register, to)];
  const members = `${end} ${nounOn(register.vocabulary, to, end)}`;
  return start === end
    ? `${members}, autant qu’à la fin de ${year - 1}`
    : `de ${start} à ${members}`;
}

function YearNav({ site, year }: { site: Site; year: number }) {
  const years = registerYears(site.register).map((one) => one.year);
  return (
    <nav aria-label="Années voisines" className="mt-6 font-ui text-s print:hidden">
      <ul className="flex justify-between">
        {years.includes(year - 1) && (
          <li>
            <a href={memberYearUrl(year - 1)} rel="prev">
              {`← ${year - 1}`}
            </a>
          </li>
        )}
        {years.includes(year + 1) && (
          <li className="ml-auto">
            <a href={memberYearUrl(year + 1)} rel="next">
              {`${year + 1} →`}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
