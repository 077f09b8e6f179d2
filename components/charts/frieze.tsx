import type { Day } from "../../lib/dates/day";
import {
  type Frieze as Drawn,
  frieze as friezeOf,
  moves,
  type PartKind,
} from "../../lib/members/frieze";
import type { Register } from "../../lib/members/register";
import { captioned } from "../page/captioned";
import { FriezeDrawing } from "./drawing";
import { friezeDetail, friezeKey, friezeName, friezeTitle, newcomersText } from "./frieze-words";
import { narrow, wide } from "./scale";

/** What a frieze shows, and what stands with it. */
export interface FriezeProps {
  register: Register;
  /** When the Club was created, as EDTF writes it. */
  created: string;
  /** Shows whole years from this one's; without it, from the year of the first arrival. */
  from?: Day | undefined;
  /** Nothing known later is shown. */
  to: Day;
  /** Members whose arrival counts after this day are shown in wax, within a bracket. */
  since?: Day | undefined;
  /** Only this member's lines are shown in full strength. */
  lit?: string;
  /** The page itself says what the lines are. */
  isTold?: boolean;
  /**
   * Where the page says in full what the picture shows; without it, a hidden text does (RGAA 1.6).
   */
  detail?: string;
}

/**
 * One line per member in order of arrival, drawn for wide and for narrow places; one picture for
 * assistive techniques. Nothing where the register knows nothing of that time, or nothing moves.
 */
export function Frieze({
  register,
  created,
  from,
  to,
  since,
  lit,
  isTold = false,
  detail,
}: FriezeProps) {
  const marked = lit === undefined ? undefined : new Set([lit]);
  const drawn = friezeOf(register, { from, to, since, marked });
  if (drawn === null || !moves(drawn)) return null;
  const frieze = lit === undefined ? drawn : { ...drawn, published: [] };
  const title = isTold ? null : friezeTitle(register, frieze);
  const key = isTold ? null : friezeKey(frieze, since);
  const label = key === null ? null : [title, key].filter((one) => one !== null).join(". ");
  const early = register.vocabulary.stages.at(-1)?.plural ?? "";
  const newcomers = lit === undefined ? newcomersText(frieze) : null;
  return (
    <figure className="frieze" {...captioned(label)}>
      {key !== null && (
        <figcaption>
          {title !== null && (
            <>
              <strong>{title}</strong>
              <span className="sr-only">.</span>{" "}
            </>
          )}
          {key}
        </figcaption>
      )}
      <div role="img" aria-label={friezeName(register, frieze, { since, detail })}>
        <Codes frieze={frieze} early={lit === undefined ? early : null} />
        {[wide, narrow].map((shape) => (
          <FriezeDrawing key={shape.name} {...{ shape, frieze, created, newcomers }} />
        ))}
      </div>
      {detail === undefined && <p className="sr-only">{friezeDetail(register, frieze, since)}</p>}
    </figure>
  );
}

/**
 * What each look stands for, of those that are drawn. `early` is what members were called in the
 * first time; null where one member is shown, of whose line alone looks are told.
 */
function Codes({ frieze, early }: { frieze: Drawn; early: string | null }) {
  const names: readonly [PartKind, string | null][] = [
    ["certain", "arrivée sûre"],
    ["possible", "arrivée possible"],
    ["early", early],
    ["leaving", "départ possible"],
  ];
  const lines = frieze.lines.filter(({ isMarked }) => early !== null || isMarked);
  const kinds = new Set(lines.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  const line = (kind: PartKind) => <path className={kind} d="M1 6h22" />;
  const codes = names
    .filter(([kind, text]) => text !== null && kinds.has(kind))
    .map(([kind, text]) => ({ text, sample: line(kind) }));
  if (frieze.published.length > 0)
    codes.push({ text: "nombre publié", sample: <circle cx="12" cy="6" r="5" /> });
  return (
    <p className="codes">
      {codes.map(({ text, sample }) => (
        <span key={text}>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            {sample}
          </svg>
          {`${text} `}
        </span>
      ))}
    </p>
  );
}
