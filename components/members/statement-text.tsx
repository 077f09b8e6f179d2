import { frenchTypography } from "../../lib/content/typography";
import type { Statement } from "../../lib/members/member";
import { Time } from "../page/typography";

/** A statement's sentence; one without a day of its own says when it was read. */
export function StatementText({ statement }: { statement: Statement }) {
  const text = frenchTypography(statement.text);
  if (statement.known === "said") return text;
  return (
    <>
      {text.replace(/\.$/, "")} (relevé le <Time day={statement.day} />
      ).
    </>
  );
}
