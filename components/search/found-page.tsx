import { excerpt, marked } from "../../lib/search/marked";
import type { Found, FoundPage } from "../../lib/search/search-index";
import { MarkedText } from "./marked-text";

/** A page found, with the paragraph that has the words, or else what it is about. */
export function FoundPageItem({ found: { subject, terms } }: { found: Found<FoundPage> }) {
  const { address, title, description, text } = subject;
  const pieces = excerpt(`${description}\n${text}`, terms) ?? marked(description, terms);
  return (
    <li>
      <h3 className="text-l">
        <a href={address} className="quiet">
          <MarkedText pieces={marked(title, terms)} />
        </a>
      </h3>
      {pieces.length > 0 && (
        <p className="mt-1 max-w-measure font-text text-m">
          <MarkedText pieces={pieces} />
        </p>
      )}
    </li>
  );
}
