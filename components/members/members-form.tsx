import type { ReactNode } from "react";
import { kindNames, kinds, usageNames, usages } from "../../lib/members/kinds";
import type { MembersQuery } from "../../lib/members/members-query";
import { urls } from "../../lib/urls";

const ORDERS = [
  { value: "nom", title: "nom" },
  { value: "-nom", title: "nom, de Z à A" },
  { value: "arrivee", title: "arrivée" },
  { value: "-arrivee", title: "arrivée, récentes d’abord" },
];

/** The register's form: one strip, sent as an address. */
export function MembersForm({ query }: { query: MembersQuery }) {
  return (
    <form action={urls.members} method="get" role="search" className="strip">
      <Field label="Rechercher" id="q">
        <input type="search" name="q" id="q" defaultValue={query.q} maxLength={100} />
      </Field>
      <Choices
        legend="Types"
        name="type"
        options={kinds.map((kind) => ({ value: kind, title: kindNames[kind].many }))}
        chosen={query.kinds}
      />
      <Choices
        legend="Usages"
        name="usage"
        options={usages.map((usage) => ({ value: usage, title: usageNames[usage] }))}
        chosen={query.usages}
      />
      <DayField label="Au" name="au" day={query.on} typed={query.typed.on} />
      <DayField label="Comparé au" name="depuis" day={query.since} typed={query.typed.since} />
      <Field label="Ordre" id="tri">
        <select name="tri" id="tri" defaultValue={query.order}>
          {ORDERS.map(({ value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="button">
        Afficher
      </button>
    </form>
  );
}

/** A day; one that the browser's own field could not show is shown as text, to be mended. */
function DayField({
  label,
  name,
  day,
  typed,
}: {
  label: string;
  name: string;
  day: string | null;
  typed: string;
}) {
  const isFaulty = day === null && typed !== "";
  return (
    <Field label={label} id={name}>
      <input
        type={isFaulty ? "text" : "date"}
        name={name}
        id={name}
        defaultValue={day ?? typed}
        aria-invalid={isFaulty || undefined}
      />
    </Field>
  );
}

function Field({ label, id, children }: { label: string; id: string; children: ReactNode }) {
  return (
    <label htmlFor={id}>
      {label}
      {children}
    </label>
  );
}

function Choices({
  legend,
  name,
  options,
  chosen,
}: {
  legend: string;
  name: string;
  options: readonly { value: string; title: string }[];
  chosen: readonly string[];
}) {
  return (
    <details className="choices">
      <summary>
        {legend}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        {options.map(({ value, title }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />{" "}
            {title}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
