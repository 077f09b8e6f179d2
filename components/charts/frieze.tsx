import type { Day } from "../../lib/dates/day";
import { frieze as friezeOf } from "../../lib/members/frieze";
import type { Register } from "../../lib/members/register";
import { captioned } from "../page/captioned";
import { FriezeDrawing } from "./frieze-drawing";
import { friezeDetail, friezeKey, friezeName } from "./frieze-words";
import { narrow, wide } from "./scale";

/** What a frieze shows, and what stands under it. */
export interface FriezeProps {
  register: Register;
  /** When the Club was created, as EDTF writes it. */
  created: string;
  /** Shows whole years from this one's; without it, from the year of the first arrival. */
  from?: Day | undefined;
  /** Nothing known later is shown. */
  to: Day;
  /** Members whose arrival counts after this day are shown in wax. */
  since?: Day | undefined;
  /** In place of the key; null where the page gives one. */
  caption?: string | null;
  /**
   * Where the page says in full what the picture shows; without it, a hidden text does (RGAA 1.6).
   */
  detail?: string;
}

/**
 * One line per member in order of arrival, drawn for wide and for narrow places; one picture for
 * assistive techniques. Nothing where the register knows nothing of that time.
 */
export function Frieze({ register, created, from, to, since, caption, detail }: FriezeProps) {
  const frieze = friezeOf(register, { from, to, since });
  if (frieze === null) return null;
  const key = caption === undefined ? friezeKey(frieze, since) : caption;
  return (
    <figure className="frieze" {...captioned(key)}>
      <div role="img" aria-label={friezeName(register, frieze, { since, detail })}>
        <FriezeDrawing shape={wide} frieze={frieze} created={created} />
        <FriezeDrawing shape={narrow} frieze={frieze} created={created} />
      </div>
      {detail === undefined && <p className="sr-only">{friezeDetail(register, frieze, since)}</p>}
      {key !== null && <figcaption>{key}</figcaption>}
    </figure>
  );
}
