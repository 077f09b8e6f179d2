import type { Piece } from "../../lib/search/marked";
import { Raised } from "../page/typography";

/** A text with the words found marked. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) => {
    const raised = <Raised key={index}>{text}</Raised>;
    return isFound ? <mark key={index}>{raised}</mark> : raised;
  });
}
