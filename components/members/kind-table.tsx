import type { Day } from "../../lib/dates/day";
import { headCount } from "../../lib/members/head-count";
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
        {register.vocabulary.kinds.map(({ id, plural }) => {
          const count = headCount(register, on, id);
          const before = since === undefined ? null : headCount(register, since, id);
          return (
            <tr key={id}>
              <th scope="row">
                <a href={kindUrl(id)}>{plural}</a>
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
