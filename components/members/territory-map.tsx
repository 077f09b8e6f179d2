import type { CountedArea } from "../../lib/members/by-territory";
import outlines from "./outlines.json";

/** A shape in whole units, and the middle of it, where a number stands. */
type Outline = Readonly<{ x: number; y: number; path: string }>;
type Outlines = Readonly<Record<string, Outline>>;

/** What is drawn, and where its corner stands; what has a name is an inset, named at a place of its own. */
const parts: readonly {
  shapes: Outlines;
  x: number;
  y: number;
  /** How many times larger than its outlines. */
  scale: number;
  name?: { lines: readonly string[]; x: number; y: number };
}[] = [
  { shapes: outlines.departements, x: 0, y: 0, scale: 1 },
  {
    ...{ shapes: outlines.aroundParis, x: -88, y: 212, scale: 1.3 },
    name: { lines: ["Paris et sa", "petite couronne"], x: 4, y: 168 },
  },
  {
    ...{ shapes: outlines.overseas, x: -80, y: 460, scale: 1 },
    name: { lines: ["Guyane"], x: 120, y: 90 },
  },
];

/** Whether the drawing has a département. */
export function isDrawn({ code }: { code: string }): boolean {
  return parts.some(({ shapes }) => code in shapes);
}

/**
 * France with the number of members whose seat is in each département. What it shows is told in
 * `words`, and listed beside it with links: there are none in the drawing, where fingers miss them.
 */
export function TerritoryMap({
  departements,
  words,
}: {
  departements: readonly CountedArea[];
  words: string;
}) {
  return (
    <svg className="territory-map" viewBox="-85 -20 705 625" role="img" aria-label={words}>
      {parts.map(({ name, shapes, scale, x, y }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          {name !== undefined && (
            <text y={name.y}>
              {name.lines.map((line) => (
                <tspan key={line} x={name.x} dy="1.1em">
                  {`${line} `}
                </tspan>
              ))}
            </text>
          )}
          <path
            transform={scale === 1 ? undefined : `scale(${scale})`}
            d={Object.values(shapes)
              .map(({ path }) => path)
              .join("")}
          />
          {departements.map(({ code, name: territory, count }) => {
            const shape = shapes[code];
            // Those around Paris stand in their inset alone, where there is room.
            if (shape === undefined || (name === undefined && code in outlines.aroundParis))
              return null;
            const [cx, cy] = [shape.x * scale, shape.y * scale];
            return (
              <g key={code} className="count">
                <title>{territory}</title>
                <circle cx={cx} cy={cy} r={count > 9 ? 23 : 17} />
                <text x={cx} y={cy}>
                  {count}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
