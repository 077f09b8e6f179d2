import type { CountedArea } from "../../lib/members/by-territory";
import outlines from "./outlines.json";

/** A shape in whole units, and the middle of it, where a number stands. */
type Outline = Readonly<{ x: number; y: number; path: string }>;
type Outlines = Readonly<Record<string, Outline>>;

/** What is drawn, and where its corner stands; what has a name is an inset. */
const parts: readonly { name?: string; shapes: Outlines; x: number; y: number }[] = [
  { shapes: outlines.departements, x: 0, y: 0 },
  { name: "Paris et sa petite couronne", shapes: outlines.aroundParis, x: -105, y: 10 },
  { name: "Guyane", shapes: outlines.overseas, x: -100, y: 430 },
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
    <svg className="territory-map" viewBox="-110 -20 730 610" role="img" aria-label={words}>
      {parts.map(({ name, shapes, x, y }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          {name !== undefined && <text y={-8}>{name}</text>}
          <path
            d={Object.values(shapes)
              .map(({ path }) => path)
              .join("")}
          />
          {departements.map(({ code, count }) => {
            const shape = shapes[code];
            // Those around Paris stand in their inset alone, where there is room.
            if (shape === undefined || (name === undefined && code in outlines.aroundParis))
              return null;
            return (
              <g key={code} className="count">
                <circle cx={shape.x} cy={shape.y} r={count > 9 ? 20 : 15} />
                <text x={shape.x} y={shape.y}>
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
