import type { Day } from "../../lib/dates/day";
import { headCount } from "../../lib/members/head-count";
import { kindNames, kinds } from "../../lib/members/kinds";
import type { Register } from "../../lib/members/register";
import { kindUrl } from "../../lib/urls";
import { NumberCell } from "./number-cell";

/** How many members of each kind there are on a day; with `since`, how many more than then. */
export function KindTable({
  register,
  on,
  since,
  labelledBy,
}: {
  register: Register;
  on: Day;
  since?: Day;
  labelledBy: string;
}) {
  const titles = since === undefined ? ["Membres"] : ["Début", "Fin", "Écart"];
  return (
    <table aria-labelledby={labelledBy} className="max-w-measure">
      <thead>
        <tr>
          <th scope="col">Type</th>
          {titles.map((title) => (
            <th key={title} scope="col" className="num">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const count = headCount(register, on, kind);
          const before = since === undefined ? null : headCount(register, since, kind);
          return (
            <tr key={kind}>
              <th scope="row">
                <a href={kindUrl(kind)}>{kindNames[kind].many}</a>
              </th>
              {before !== null && <NumberCell value={before} />}
              <NumberCell value={count} />
              {before !== null && <NumberCell value={count - before} signed />}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
