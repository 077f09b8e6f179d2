import { frieze as friezeOf } from "../../lib/members/frieze";
import type { Register } from "../../lib/members/register";
import { light } from "../../styles/colours";
import { type Lines, linesOf } from "../charts/lines";
import { type Scale, type Shape, scaleOf } from "../charts/scale";
import type { Picture } from "./pictures";

/** In the picture's pixels: it leaves the left to the count and runs out on the right. */
const SHAPE: Shape = {
  name: "wide",
  width: 792,
  gutter: 0,
  margin: 64,
  rows: 360,
  largestPitch: 24,
  text: 0,
  numeral: 0,
  radius: 0,
  stub: 16,
  dot: 8,
};

const COLOURS: Record<Lines["className"], string> = {
  possible: light.edge,
  certain: light.ink,
  "possible new": light.wax,
  "certain new": light.wax,
};

/** The frieze of a picture, its base at `bottom`; nothing before the first member. */
export function FriezePicture({
  register,
  picture: { day, marked },
  bottom,
}: {
  register: Register;
  picture: Picture;
  bottom: number;
}) {
  const known = friezeOf(register, { to: day });
  if (known === null) return null;
  const stretches = known.stretches.map((part) => ({ ...part, isNew: marked.has(part.id) }));
  const frieze = { ...known, to: known.known, stretches };
  const most = Math.max(1, ...stretches.map(({ rank }) => rank + 1));
  // Whole pixels: lines are crisp, and the file a third of what it would be.
  const rows = Math.floor(SHAPE.rows / most) * most;
  const exact = scaleOf({ ...SHAPE, rows }, frieze, most, 0);
  const scale: Scale = { ...exact, x: (at) => Math.round(exact.x(at)) };
  const stroke = Math.round(scale.pitch * 0.7);
  const shift = ((scale.pitch + stroke) % 2) / 2;
  return (
    <g transform={`translate(408 ${bottom - scale.base + shift})`}>
      {linesOf(frieze, scale, SHAPE.stub).map(({ className, d }) =>
        className.startsWith("possible") ? (
          <path
            key={className}
            d={d}
            stroke={COLOURS[className]}
            strokeWidth={Math.min(stroke, 3)}
            strokeLinecap="round"
            strokeDasharray={`0 ${SHAPE.dot}`}
          />
        ) : (
          <path key={className} d={d} stroke={COLOURS[className]} strokeWidth={stroke} />
        ),
      )}
    </g>
  );
}
