import { arrivals, departures } from "../../lib/members/changes";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/years";
import { memberYearUrl } from "../../lib/urls";
import { Time } from "../page/typography";
import { NumberCell } from "./number-cell";

/** The Club year by year: arrivals, departures, head count at the end. */
export function YearTable({ register, caption }: { register: Register; caption: string }) {
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
      <tbody>
        {registerYears(register).map(({ year, from, to, whole }) => (
          <tr key={year}>
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
    </table>
  );
}
