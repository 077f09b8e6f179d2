import type { Day } from "../../lib/dates/day";
import { dateInSentence, frenchDay } from "../../lib/dates/french";
import { type Frieze, frieze as friezeOf } from "../../lib/members/frieze";
import type { Member, Period } from "../../lib/members/member";
import type { Register } from "../../lib/members/register";
import { French } from "../page/typography";
import { heightOf, TimeAxis } from "./axis";
import { LinePaths } from "./line-paths";
import { narrow, type Shape, scaleOf, wide } from "./scale";

const HEADROOM = 4;

/** One line has no counts to name and room to be thick. */
const SHAPES: readonly Shape[] = [
  { ...wide, gutter: 0, largestPitch: 16, dot: 8 },
  { ...narrow, gutter: 0, largestPitch: 12, dot: 5 },
];

/** A member's own line of the frieze, in the Club's time, with its dates in words under it. */
export function MemberLine({
  register,
  member,
  today,
}: {
  register: Register;
  member: Member;
  today: Day;
}) {
  const line = friezeOf(register, { to: today, member: member.id });
  if (line === null) return null;
  return (
    <div className="frieze">
      <div>
        {SHAPES.map((shape) => (
          <LineDrawing key={shape.name} shape={shape} line={line} />
        ))}
      </div>
      <div className="caption">
        {member.periods.map((period) => (
          <p key={period.joined.edtf}>
            <French>{sentence(period, register.asOf)}</French>
          </p>
        ))}
      </div>
    </div>
  );
}

/** The words under it say all that it shows. */
function LineDrawing({ shape, line }: { shape: Shape; line: Frieze }) {
  const most = Math.max(1, ...line.stretches.map(({ rank }) => rank + 1));
  const scale = scaleOf(shape, line, most, HEADROOM);
  return (
    <svg
      className={`frieze-${shape.name}`}
      viewBox={`0 0 ${shape.width} ${heightOf(shape, scale)}`}
      aria-hidden="true"
    >
      <path className="levels" d={`M0 ${scale.base}h${shape.width}`} />
      <LinePaths shape={shape} scale={scale} frieze={line} />
      <TimeAxis shape={shape} scale={scale} frieze={line} />
    </svg>
  );
}

function sentence({ joined, counted, left }: Period, asOf: Day): string {
  const from = counted === null ? "" : `, comptée à partir du ${frenchDay(counted)}`;
  const to = left === null ? `membre au ${frenchDay(asOf)}` : `départ ${dateInSentence(left)}`;
  return `Arrivée ${dateInSentence(joined)}${from} ; ${to}.`;
}
