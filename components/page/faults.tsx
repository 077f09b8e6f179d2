import { isRefused, type QueryFault } from "../../lib/members/address-fields";
import { French } from "./typography";

/**
 * What is wrong with the address of a filtered page, all at once; nothing where nothing is.
 *
 * @param labels how the form names its fields, by id: a fault leads to its field
 */
export function Faults({
  faults,
  labels = new Map(),
}: {
  faults: readonly QueryFault[];
  labels?: ReadonlyMap<string, string>;
}) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="callout mb-4 border-t-2 border-wax">
      <p className="font-bold">
        {isRefused(faults)
          ? "Cette demande n’est pas valide"
          : "Une partie de l’adresse n’a pas été lue"}
      </p>
      <ul>
        {faults.map(({ field, text }, index) => (
          <li key={`${field} ${text}`} id={faultId(index)}>
            {labels.has(field) && (
              <>
                <a href={`#${field}`}>{labels.get(field)}</a>
                {"\u00a0: "}
              </>
            )}
            <French>{text}</French>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The ids of the faults of a field, for it to be described by; undefined where it has none. */
export function faultIds(faults: readonly QueryFault[], field: string): string | undefined {
  const ids = faults.flatMap((fault, index) => (fault.field === field ? [faultId(index)] : []));
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function faultId(index: number): string {
  return `faute-${index + 1}`;
}
