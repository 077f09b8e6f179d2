import { LONGEST, type QueryFault } from "../../lib/members/address-fields";
import { urls } from "../../lib/urls";
import { Field } from "../page/field";

/** The label of the form's one field, by its name in the address. */
export const searchFields: ReadonlyMap<string, string> = new Map([
  ["q", "Un nom, un lieu, un sujet"],
]);

/** The search of the site: one field, sent as an address. */
export function SearchForm({ q, faults }: { q: string; faults: readonly QueryFault[] }) {
  return (
    <form action={urls.search} method="get" role="search" className="strip">
      <Field name="q" label={searchFields.get("q")} faults={faults}>
        {(props) => <input type="search" defaultValue={q} maxLength={LONGEST} {...props} />}
      </Field>
      <button type="submit" className="button">
        Rechercher
      </button>
    </form>
  );
}
