import { type Frieze, frieze as friezeOf, topOf } from "../../lib/members/frieze";
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
  small: 0,
  radius: 0,
  stub: 16,
  slope: 12,
  dot: 8,
};

const COLOURS: Record<Lines["className"], string> = {
  possible: light.edge,
  early: light.edge,
  certain: light.ink,
  leaving: light.ink,
  "possible new": light.wax,
  "early new": light.wax,
  "certain new": light.wax,
  "leaving new": light.wax,
  cap: light.ink,
};

/** The frieze of a picture, its base at `bottom`; nothing before the first member. */
export function FriezePicture({
  register,
  day,
  marked,
  bottom,
}: Pick<Picture, "day" | "marked"> & { register: Register; bottom: number }) {
  const known = friezeOf(register, { to: day, marked });
  if (known === null) return null;
  const frieze = { ...known, to: known.known };
  const scale = pictureScale(frieze);
  const stroke = Math.round(scale.pitch * 0.7);
  const shift = ((scale.pitch + stroke) % 2) / 2;
  return (
    <g transform={`translate(408 ${bottom - scale.base + shift})`}>
      {linesOf(frieze, scale, SHAPE).map(({ className, d }) =>
        className.startsWith("possible") ? (
          <path
            key={className}
            className={className}
            d={d}
            stroke={COLOURS[className]}
            strokeWidth={Math.min(stroke, 3)}
            strokeLinecap="round"
            strokeDasharray={`0 ${SHAPE.dot}`}
          />
        ) : (
          <path
            key={className}
            className={className}
            d={d}
            stroke={COLOURS[className]}
            strokeWidth={className.startsWith("leaving") ? 1 : stroke}
          />
        ),
      )}
    </g>
  );
}

/** Whole pixels: lines are crisp, and the file a third of what it would be. */
export function pictureScale(frieze: Frieze): Scale {
  const most = topOf(frieze);
  const rows = Math.floor(SHAPE.rows / most) * most;
  const exact = scaleOf({ ...SHAPE, rows }, frieze, most, 0);
  return { ...exact, x: (at) => Math.round(exact.x(at)) };
}
