import type { Message } from "../../lib/messages/message";
import { messageText } from "./message-text";

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
      <strong className="block">{messageText(found)}</strong>
      <span className="block">{messageText(`Attendu : ${expected}.`)}</span>
      {advice !== undefined && <span className="block">{messageText(advice)}</span>}
    </span>
  );
}
