import { capitalised } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { frenchMonth } from "../../lib/dates/french";
import { arrivals, departures } from "../../lib/members/changes";
import { headCount } from "../../lib/members/head-count";
import { lastStageEnd, nounOn } from "../../lib/members/noun";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/years";
import { memberYearUrl } from "../../lib/urls";
import { Time } from "../page/typography";
import { NumberCell } from "./number-cell";

/** The Club year by year: arrivals, departures, head count at the end. */
export function YearTable({ register, caption }: { register: Register; caption: string }) {
  const end = lastStageEnd(register.vocabulary) ?? "";
  const groups = yearsByStage(register, end);
  return (
    <table>
      <caption className="pb-2 text-ink-2">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Année</th>
          <th scope="col" className="num">
            Arrivées
          </th>
          <th scope="col" className="num">
            Départs
          </th>
          <th scope="col" className="num">
            Fin d’année
          </th>
        </tr>
      </thead>
      {groups.map(({ stage, years }) => (
        <tbody key={stage ?? ""}>
          {stage !== null && (
            <tr>
              <th scope="rowgroup" colSpan={4} className="text-xs text-ink-2">
                {stage}
              </th>
            </tr>
          )}
          {years.map(({ year, from, to, whole }) => (
            <tr key={year} className={to < end ? "text-ink-2" : undefined}>
              <th scope="row">
                <a href={memberYearUrl(year)}>{year}</a>{" "}
                {!whole && (
                  <span className="block text-xs font-normal text-ink-2">
                    au <Time day={to} />
                  </span>
                )}
              </th>
              <NumberCell value={arrivals(register, from, to).length} />
              <NumberCell value={departures(register, from, to).length} />
              <td className="num font-bold">{headCount(register, to)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The years at whose end members had another name, apart from the others. */
function yearsByStage(register: Register, end: Day) {
  const years = registerYears(register);
  const [early, others] = [years.filter(({ to }) => to < end), years.filter(({ to }) => to >= end)];
  const stage = `${capitalised(nounOn(register.vocabulary, early[0]?.to ?? end, 2))}, avant ${frenchMonth(end)}`;
  return early.length === 0
    ? [{ stage: null, years: others }]
    : [
        { stage, years: early },
        { stage: others.length === 0 ? null : "Membres", years: others },
      ];
}
