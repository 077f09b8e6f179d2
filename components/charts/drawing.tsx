import { type Frieze, rowOf, topOf } from "../../lib/members/frieze";
import { type Creation, countsOf, creationOf, levelsOf, showsCreation, ticksOf } from "./labels";
import { departuresOf, linesOf, short } from "./lines";
import { type Places, type Shape, scaleOf, widthOf } from "./scale";

/** Texts stand on whole units: lines alone are measured. */
const { round } = Math;

/** Between texts, for browsers that show nothing but these. */
const APART = " ";

/** A frieze at one size. Colours and sizes of text: styles/charts.css. */
export function FriezeDrawing({
  shape,
  frieze,
  created,
  newcomers,
}: {
  shape: Shape;
  frieze: Frieze;
  /** When the Club was created, as EDTF writes it. */
  created: string;
  /** What the bracket around the marked lines says; without it, each has a pointer. */
  newcomers: string | null;
}) {
  const most = Math.max(topOf(frieze), ...frieze.published.map(({ count }) => count));
  const isTitled = newcomers !== null || showsCreation(frieze, created);
  const numeral = frieze.published.length > 0 ? shape.numeral + 2 * shape.radius : shape.text;
  const scale = scaleOf(shape, frieze, most, numeral + (isTitled ? shape.text : 0));
  const places = { shape, scale, frieze };
  const room = shape.width - (newcomers === null ? 0 : widthOf(newcomers, shape.text));
  const creation = creationOf(places, created, room);
  const hasLeft = departuresOf(frieze, scale).length > 0;
  const foot = scale.base + (hasLeft ? shape.text * 1.2 : 0);
  return (
    <svg
      className={`frieze-${shape.name}`}
      viewBox={`0 0 ${shape.width} ${Math.ceil(foot + shape.text * 1.5)}`}
      aria-hidden="true"
    >
      {scale.known < scale.end && <Unknown {...places} />}
      <Levels {...places} most={most} />
      {creation !== null && <Upright {...places} creation={creation} />}
      <LinePaths {...places} />
      <Departures {...places} />
      <Marks {...places} newcomers={newcomers} />
      <TimeAxis {...places} foot={foot} />
      {countsOf(places, creation?.at ?? null).map(({ text, x, y, size }) => (
        <text key={`${x} ${y}`} className={size} x={round(x)} y={round(y)}>
          {text}
          {APART}
        </text>
      ))}
      {frieze.published.map(({ day, count }) => (
        <circle key={day} cx={short(scale.x(day))} cy={short(scale.y(count))} r={shape.radius} />
      ))}
    </svg>
  );
}

/** The days of which nothing is known; where the axis is drawn closer there, it has a break. */
function Unknown({ shape, scale: { base, known, end, isBroken } }: Places) {
  const [x, y] = [round((known + end) / 2 + shape.text / 3), round(base / 2)];
  const cut = shape.text / 2;
  return (
    <>
      <path className="unknown" d={`M${short(known)} 0H${short(end)}V${base}H${short(known)}z`} />
      {end - known > shape.text * 1.5 && (
        <text x={x} y={y} transform={`rotate(-90 ${x} ${y})`} textAnchor="middle">
          non relevé{APART}
        </text>
      )}
      {isBroken && (
        <path
          className="ticks"
          d={`M${short(known)} ${short(base + cut / 2)}l${short(cut / 2)}${short(-cut)}m${short(cut / 2)} ${short(cut)}l${short(cut / 2)}${short(-cut)}`}
        />
      )}
    </>
  );
}

/** Level lines at round counts, named at their left end. */
function Levels({ shape, scale, most }: Places & { most: number }) {
  const levels = levelsOf(most, (1.7 * shape.text) / scale.pitch);
  const line = (count: number) => `M0 ${short(scale.y(count))}H${short(scale.end)}`;
  return (
    <>
      <path className="levels" d={levels.map(line).join("")} />
      {levels.map((count) => (
        <text key={count} x="0" y={round(scale.y(count) - shape.text / 4)}>
          {count}
          {APART}
        </text>
      ))}
    </>
  );
}

function Upright({ shape, scale, creation }: Places & { creation: Creation }) {
  const { at, label } = creation;
  return (
    <>
      <path className="creation" d={`M${short(at)} 0V${scale.base}`} />
      {label !== null && (
        <text x={round(label.x)} y={round(shape.text * 0.8)} textAnchor={label.anchor}>
          {label.text}
          {APART}
        </text>
      )}
    </>
  );
}

/** One path for each look. Dots are round and as far apart in rows as `shape.dot`. */
function LinePaths({ shape, scale, frieze }: Places) {
  return (
    <g strokeWidth={scale.stroke}>
      {linesOf(frieze, scale, shape).map(({ className, d }) => {
        const dots = { strokeDasharray: `0 ${shape.dot}`, strokeWidth: short(shape.dot * 0.4) };
        const isThin = className.startsWith("leaving");
        const stroke = { strokeWidth: isThin ? short(scale.stroke / 3) : undefined };
        const look = className.startsWith("possible") ? dots : stroke;
        return <path key={className} className={className} d={d} {...look} />;
      })}
    </g>
  );
}

/** From the ends of lines down to the word under the axis, where it touches none before. */
function Departures({ shape, scale, frieze }: Places) {
  const width = widthOf("départ", shape.text);
  let taken = 0;
  return departuresOf(frieze, scale).map(({ id, x, bottom }) => {
    const left = Math.min(Math.max(x - width / 2, 0), shape.width - width);
    const isFree = left >= taken;
    if (isFree) taken = left + width;
    return (
      <g key={`${id} ${x}`}>
        <path className="leader" d={`M${short(x)} ${short(bottom)}V${scale.base}`} />
        {isFree && (
          <text x={round(left + width / 2)} y={round(scale.base + shape.text)} textAnchor="middle">
            départ{APART}
          </text>
        )}
      </g>
    );
  });
}

/** Newcomers lie on top of all others: one bracket holds them. */
function Marks({ shape, scale, frieze, newcomers }: Places & { newcomers: string | null }) {
  const marked = frieze.lines.filter(({ isMarked }) => isMarked);
  if (marked.length === 0) return null;
  const rows = marked.map((line) => rowOf(line, line.departure ?? frieze.known, frieze));
  if (newcomers === null)
    return marked.map((line, index) => {
      const end = line.departure === null ? scale.known : scale.x(line.departure);
      const y = scale.y((rows[index] ?? 0) + 0.5);
      return (
        <path
          key={`${line.id} ${end}`}
          className="pointer"
          d={`M${short(end + 2)} ${short(y)}l${shape.radius * 2}${-shape.radius}v${shape.radius * 2}z`}
        />
      );
    });
  const x = scale.known + shape.stub + 3;
  const [top, bottom] = [scale.y(Math.max(...rows) + 1), scale.y(Math.min(...rows))];
  const tooth = shape.radius;
  return (
    <>
      <path
        className="bracket"
        d={`M${short(x)} ${short(top)}h${tooth}V${short(bottom)}h${-tooth}M${short(x + tooth)} ${short(top)}V${short(shape.text * 1.1)}`}
      />
      <text className="news" x={shape.width} y={round(shape.text * 0.8)} textAnchor="end">
        {newcomers}
        {APART}
      </text>
    </>
  );
}

/** Years or months under the lines. */
function TimeAxis({ foot, ...places }: Places & { foot: number }) {
  const { shape, scale } = places;
  const ticks = ticksOf(places);
  const tick = ({ x }: { x: number }) => `M${short(x)} ${scale.base}v${short(shape.text / 3)}`;
  return (
    <>
      <path className="ticks" d={ticks.map(tick).join("")} />
      <g textAnchor="middle">
        {ticks.map(
          ({ label }) =>
            label !== null && (
              <text key={label.text} x={round(label.x)} y={round(foot + shape.text * 1.2)}>
                {label.text}
                {APART}
              </text>
            ),
        )}
      </g>
    </>
  );
}
