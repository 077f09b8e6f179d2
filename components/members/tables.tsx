/** Head counts in tables: by kind, by year. */
import type { ReactNode } from "react";
import { capitalised } from "../../lib/content/typography";
import { type Day, yearOf } from "../../lib/dates/day";
import { frenchDay, frenchMonth } from "../../lib/dates/french";
import { arrivals, departures } from "../../lib/members/changes";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/statistics";
import { lastStageEnd, nounOn } from "../../lib/members/words";
import { kindUrl, memberYearUrl } from "../../lib/urls";
import { French } from "../page/typography";

/** The heading over a table of kinds, by its id. */
export const KINDS = "types";

/** How many members of each kind there were on two days, and how many more on the later. */
export function KindTable({ register, on, since }: { register: Register; on: Day; since: Day }) {
  return (
    <table aria-labelledby={KINDS} className="max-w-measure">
      <Titles words={["Type"]} numbers={[dayInColumn(since), dayInColumn(on), "Écart"]} />
      <tbody>
        {register.vocabulary.kinds.map(({ id, plural }) => {
          const [before, count] = [headCount(register, since, id), headCount(register, on, id)];
          return (
            <tr key={id}>
              <th scope="row">
                <a href={kindUrl(id)}>{plural}</a>
              </th>
              <NumberCell value={before} />
              <NumberCell value={count} />
              <NumberCell value={count - before} signed />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The titles of a table's columns: first those of words, then those of numbers. */
export function Titles({
  words,
  numbers = [],
}: {
  words: readonly string[];
  numbers?: readonly ReactNode[];
}) {
  return (
    <thead>
      <tr>
        {words.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
        {numbers.map((title, index) => (
          // Titles never change places.
          <th key={index} scope="col" className="num">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** "fin 2021"; of another day each word on a line, in the width of its month. */
function dayInColumn(day: Day): ReactNode {
  if (day.endsWith("-12-31")) return `fin ${yearOf(day)}`;
  return frenchDay(day)
    .split(" ")
    .map((word) => (
      <span key={word} className="block">
        {`${word}\u00a0`}
      </span>
    ));
}

/** The Club year by year: arrivals, departures, head count at the end. */
export function YearTable({ register, caption }: { register: Register; caption: string }) {
  const end = lastStageEnd(register.vocabulary) ?? "";
  const groups = yearsByStage(register, end);
  return (
    <table>
      <caption className="pb-2 text-ink-2">{caption}</caption>
      <Titles words={["Année"]} numbers={["Arrivées", "Départs", "Fin d’année"]} />
      {groups.map(({ stage, years }) => (
        <tbody key={stage ?? ""}>
          {stage !== null && (
            <tr>
              <th scope="rowgroup" colSpan={4} className="text-xs text-ink-2">
                <French>{stage}</French>
              </th>
            </tr>
          )}
          {years.map(({ year, from, to, whole }) => (
            <tr key={year} className={to < end ? "text-ink-2" : undefined}>
              <th scope="row">
                <a href={memberYearUrl(year)}>{year}</a>{" "}
                {!whole && (
                  <span className="block text-xs font-normal text-ink-2">
                    jusqu’au <French>{frenchDay(to).replace(/ \d+$/, "")}</French>
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

/**
 * A number in a table's cell. Zero is written, for a dash is silent to who listens, and dimmed,
 * so that the eye finds the others.
 *
 * @param signed shows a difference, with a true minus
 */
export function NumberCell({ value, signed = false }: { value: number; signed?: boolean }) {
  const sign = !signed || value === 0 ? "" : value > 0 ? "+" : "−";
  const text = `${sign}${signed ? Math.abs(value) : value}`;
  return <td className={value === 0 ? "num text-ink-2" : "num"}>{text}</td>;
}
