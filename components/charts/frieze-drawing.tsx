import type { Frieze } from "../../lib/members/frieze";
import { heightOf, Levels, TimeAxis } from "./axis";
import { type Creation, creationOf, showsCreation } from "./creation";
import { LinePaths } from "./line-paths";
import { short } from "./lines";
import { numeralsOf } from "./numerals";
import { type Scale, type Shape, scaleOf } from "./scale";

/** A frieze at one size. Colours and sizes of text: styles/charts.css. */
export function FriezeDrawing({
  shape,
  frieze,
  created,
}: {
  shape: Shape;
  frieze: Frieze;
  /** When the Club was created, as EDTF writes it. */
  created: string;
}) {
  const most = mostOf(frieze);
  const scale = scaleOf(shape, frieze, most, headroomOf(shape, frieze, created));
  const creation = creationOf(shape, scale, frieze, created);
  return (
    <svg
      className={`frieze-${shape.name}`}
      viewBox={`0 0 ${shape.width} ${heightOf(shape, scale)}`}
      aria-hidden="true"
    >
      <Levels shape={shape} scale={scale} most={most} />
      {creation !== null && <Upright shape={shape} scale={scale} creation={creation} />}
      <LinePaths shape={shape} scale={scale} frieze={frieze} />
      <TimeAxis shape={shape} scale={scale} frieze={frieze} />
      {frieze.published.map(({ day, count }) => (
        <circle key={day} cx={short(scale.x(day))} cy={short(scale.y(count))} r={shape.radius} />
      ))}
      <g className="numerals">
        {numeralsOf(shape, scale, frieze, creation?.at ?? null).map(({ text, x, y }) => (
          <text key={x} x={short(x)} y={short(y)}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Upright({ shape, scale, creation }: { shape: Shape; scale: Scale; creation: Creation }) {
  const { at, label } = creation;
  return (
    <>
      <path className="creation" d={`M${short(at)} 0V${scale.base}`} />
      {label !== null && (
        <text x={short(label.x)} y={short(shape.text * 0.8)} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </>
  );
}

function mostOf({ stretches, published }: Frieze): number {
  const lines = stretches.map(({ rank }) => rank + 1);
  return Math.max(1, ...lines, ...published.map(({ count }) => count));
}

/** Above the lines: room for a numeral on its circle and for the words of the upright. */
function headroomOf(shape: Shape, frieze: Frieze, created: string): number {
  return shape.numeral + 2 * shape.radius + (showsCreation(frieze, created) ? shape.text : 0);
}
