import { LONGEST } from "../../lib/members/address-fields";
import { urls } from "../../lib/urls";

/** The search of the site: one field, sent as an address. */
export function SearchForm({ q }: { q: string }) {
  return (
    <form action={urls.search} method="get" role="search" className="strip">
      <label htmlFor="q">
        Un nom, un lieu, un sujet
        <input type="search" name="q" id="q" defaultValue={q} maxLength={LONGEST} />
      </label>
      <button type="submit" className="button">
        Rechercher
      </button>
    </form>
  );
}
