import { frenchTypography } from "../../lib/content/typography";
import type { Message } from "../../lib/messages/message";

/**
 * A fault of the content at its place in a page, under `npm run dev`. Made of inline elements: it
 * may stand in a sentence.
 */
export function FaultPanel({ message }: { message: Message }) {
  const { place, found, expected, advice } = message;
  return (
    <span className="callout mt-3 block border-t-2 border-wax font-ui text-s">
      <span className="block text-ink-2">
        {place.file}:{place.line}:{place.column}
      </span>
      <strong className="block">{frenchTypography(found)}</strong>
      <span className="block">{frenchTypography(`Attendu : ${expected}.`)}</span>
      {advice !== undefined && <span className="block">{frenchTypography(advice)}</span>}
    </span>
  );
}
