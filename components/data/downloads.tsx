import { Fragment } from "react";
import { members } from "../../lib/api/members";
import { French } from "../page/typography";

const FORMATS = [
  { name: "JSON", query: "" },
  { name: "CSV", query: "?format=csv" },
  { name: "CSV pour Excel", query: "?format=csv-excel" },
];

/** The register of today in its three forms. */
export function Downloads() {
  return (
    <p className="flex flex-wrap gap-3 print:hidden">
      {FORMATS.map(({ name, query }) => (
        <Fragment key={name}>
          <a
            href={`${members.endpoint.path}${query}`}
            className="border-2 border-ink px-4 py-2 font-ui"
          >
            <French>{name}</French>
          </a>{" "}
        </Fragment>
      ))}
    </p>
  );
}
