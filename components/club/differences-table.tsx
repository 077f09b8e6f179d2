import { frenchTypography } from "../../lib/content/typography";
import { type ComparedCount, comparePublished, differences } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { French, Time } from "../page/typography";

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
