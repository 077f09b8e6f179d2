import { frenchTypography } from "../../lib/content/typography";
import type { Statement } from "../../lib/members/member";
import { Time } from "../page/typography";

/** A statement's sentence; one without a day of its own says when it was read. */
export function StatementText({ statement }: { statement: Statement }) {
  return (
    <>
      {frenchTypography(statement.text)}
      {statement.known === "read" && (
        <>
          {" "}
          (relevé le <Time day={statement.day} />)
        </>
      )}
    </>
  );
}
