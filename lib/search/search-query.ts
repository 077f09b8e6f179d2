import { addressFields, type QueryFault } from "../members/address-fields";

/** What the form of /recherche asks, empty where nothing is, and what is wrong with its address. */
export function readSearchQuery(parameters: URLSearchParams): { q: string; faults: QueryFault[] } {
  const { words, faults } = addressFields(parameters, ["q"]);
  return { q: words("q"), faults };
}
