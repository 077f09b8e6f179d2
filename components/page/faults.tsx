import type { QueryFault } from "../../lib/members/address-fields";
import { French } from "./typography";

/** What is wrong with the address of a filtered page, all at once; nothing where nothing is. */
export function Faults({ faults }: { faults: readonly QueryFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="callout mb-4 border-t-2 border-wax">
      <p className="font-bold">Cette demande ne peut pas être lue</p>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <French>{text}</French>
          </li>
        ))}
      </ul>
    </div>
  );
}
