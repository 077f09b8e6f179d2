import type { Fault } from "../../lib/faults/fault";
import { faultText } from "./fault-text";

/**
 * A fault of the content at its place in a page, under `npm run dev`. Made of inline elements: it
 * may stand in a sentence.
 */
export function FaultPanel({ fault }: { fault: Fault }) {
  const { place, found, expected, advice } = fault;
  return (
    <span className="callout mt-3 block border-t-2 border-wax font-ui text-s">
      <span className="block text-ink-2">
        {place.file}:{place.line}:{place.column}
      </span>
      <strong className="block">{faultText(found)}</strong>
      <span className="block">{faultText(`Attendu : ${expected}.`)}</span>
      {advice !== undefined && <span className="block">{faultText(advice)}</span>}
    </span>
  );
}
