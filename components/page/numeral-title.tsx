import { French } from "./typography";

/** A page's heading of level 1 that is a number, with the words that say of what. */
export function NumeralTitle({ numeral, words }: { numeral: number; words: string }) {
  return (
    <h1 className="mt-5 flex flex-wrap items-end gap-x-5 gap-y-4 ledger:mt-6">
      <span className="-ml-[.04em] text-numeral forced-color-adjust-none">{numeral}</span>{" "}
      <span className="max-w-[12em] grow basis-[9.5rem] text-words text-balance">
        <French heading>{words}</French>
      </span>
    </h1>
  );
}
