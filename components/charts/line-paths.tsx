import type { Frieze } from "../../lib/members/frieze";
import { linesOf, short } from "./lines";
import type { Scale, Shape } from "./scale";

/** The lines, one path for each look. Dots are round and as far apart in rows as `shape.dot`. */
export function LinePaths({
  shape,
  scale,
  frieze,
}: {
  shape: Shape;
  scale: Scale;
  frieze: Frieze;
}) {
  return (
    <g strokeWidth={scale.stroke}>
      {linesOf(frieze, scale, shape.stub).map(({ className, d }) =>
        className.startsWith("possible") ? (
          <path
            key={className}
            className={className}
            d={d}
            strokeDasharray={`0 ${shape.dot}`}
            strokeWidth={short(shape.dot * 0.4)}
          />
        ) : (
          <path key={className} className={className} d={d} />
        ),
      )}
    </g>
  );
}
