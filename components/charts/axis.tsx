import type { Frieze } from "../../lib/members/frieze";
import { levelsOf } from "./grid";
import { short } from "./lines";
import type { Scale, Shape } from "./scale";
import { ticksOf } from "./ticks";

/** Level lines at round counts, named at their left end. */
export function Levels({ shape, scale, most }: { shape: Shape; scale: Scale; most: number }) {
  const levels = levelsOf(most, (1.7 * shape.text) / scale.pitch);
  const line = (count: number) => `M0 ${short(scale.y(count))}h${shape.width}`;
  return (
    <>
      <path className="levels" d={levels.map(line).join("")} />
      {levels.map((count) => (
        <text key={count} x="0" y={short(scale.y(count) - shape.text / 4)}>
          {count}
        </text>
      ))}
    </>
  );
}

/** Years or months under the lines. */
export function TimeAxis({ shape, scale, frieze }: { shape: Shape; scale: Scale; frieze: Frieze }) {
  const ticks = ticksOf(shape, scale, frieze);
  const tick = ({ x }: { x: number }) => `M${short(x)} ${scale.base}v${short(shape.text / 3)}`;
  return (
    <>
      <path className="ticks" d={ticks.map(tick).join("")} />
      <g textAnchor="middle">
        {ticks.map(
          ({ label }) =>
            label !== null && (
              <text key={label.text} x={short(label.x)} y={short(scale.base + shape.text * 1.2)}>
                {label.text}
              </text>
            ),
        )}
      </g>
    </>
  );
}

/** The height of a drawing with its time axis. */
export function heightOf({ text }: Shape, { base }: Scale): number {
  return Math.ceil(base + text * 1.5);
}
