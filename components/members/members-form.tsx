import { LONGEST, type QueryFault } from "../../lib/members/address-fields";
import { type MembersQuery, orderNames } from "../../lib/members/members-query";
import type { Vocabulary } from "../../lib/members/vocabulary";
import { urls } from "../../lib/urls";
import { faultIds } from "../page/faults";
import { Field } from "../page/field";

/** The labels of the form's fields, by their names in the address. */
export const memberFields: ReadonlyMap<string, string> = new Map([
  ["q", "Rechercher"],
  ["type", "Types"],
  ["usage", "Usages"],
  ["region", "Région"],
  ["departement", "Département"],
  ["au", "Au"],
  ["depuis", "Comparé au"],
  ["tri", "Ordre"],
]);

/** The register's form: one strip, sent as an address. */
export function MembersForm({
  vocabulary: { kinds, usages },
  query,
  faults,
}: {
  vocabulary: Vocabulary;
  query: MembersQuery;
  faults: readonly QueryFault[];
}) {
  return (
    <form action={urls.members} method="get" role="search" className="strip">
      <Field name="q" label={memberFields.get("q")} faults={faults}>
        {(props) => <input type="search" defaultValue={query.q} maxLength={LONGEST} {...props} />}
      </Field>
      <Choices
        name="type"
        options={kinds.map(({ id, plural }) => ({ value: id, title: plural }))}
        chosen={query.kinds}
        faults={faults}
      />
      <Choices
        name="usage"
        options={usages.map(({ id, name }) => ({ value: id, title: name }))}
        chosen={query.usages}
        faults={faults}
      />
      <DayField name="au" day={query.on} typed={query.typed.on} faults={faults} />
      <DayField name="depuis" day={query.since} typed={query.typed.since} faults={faults} />
      <Field name="tri" label={memberFields.get("tri")} faults={faults}>
        {(props) => (
          <select defaultValue={query.order} {...props}>
            {Object.entries(orderNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Codes name="region" codes={query.regions} typed={query.typed.region} faults={faults} />
      <Codes
        name="departement"
        codes={query.departements}
        typed={query.typed.departement}
        faults={faults}
      />
      <button type="submit" className="button">
        Afficher
      </button>
    </form>
  );
}

interface FieldProps {
  name: string;
  faults: readonly QueryFault[];
}

/** A day; one that the browser's own field could not show is shown as text, to be mended. */
function DayField({ day, typed, ...field }: FieldProps & { day: string | null; typed: string }) {
  return (
    <Field label={memberFields.get(field.name)} {...field}>
      {(props) =>
        day === null && typed !== "" ? (
          <input type="text" defaultValue={typed} {...props} />
        ) : (
          // Without a last day, browsers let one type a year of six figures.
          <input type="date" max="9999-12-31" defaultValue={day ?? ""} {...props} />
        )
      }
    </Field>
  );
}

/** What the map asked for stays asked; what is faulty is shown, to be mended. */
function Codes({ codes, typed, ...field }: FieldProps & { codes: string[]; typed: string }) {
  if (faultIds(field.faults, field.name) !== undefined)
    return (
      <Field label={memberFields.get(field.name)} {...field}>
        {(props) => <input type="text" defaultValue={typed} {...props} />}
      </Field>
    );
  return codes.map((code) => <input key={code} type="hidden" name={field.name} value={code} />);
}

function Choices({
  name,
  options,
  chosen,
  faults,
}: FieldProps & {
  options: readonly { value: string; title: string }[];
  chosen: readonly string[];
}) {
  const told = faultIds(faults, name);
  return (
    <details className="choices" id={name} open={told !== undefined}>
      <summary>
        {memberFields.get(name)}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset aria-describedby={told}>
        <legend className="sr-only">{memberFields.get(name)}</legend>
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
