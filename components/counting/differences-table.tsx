import { frenchTypography } from "../../lib/content/typography";
import { differences } from "../../lib/members/published-counts";
import type { Register } from "../../lib/members/register";
import { French, Time } from "../page/typography";

/** The published head counts from which the register differs, and why. */
export function DifferencesTable({ register }: { register: Register }) {
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
        {differences(register).map(({ day, count, counted, because, source }) => (
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
