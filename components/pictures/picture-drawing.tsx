/** The open-graph pictures: how each is drawn. */
import sharp from "sharp";
import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import { type Frieze, frieze as friezeOf, topOf } from "../../lib/members/frieze";
import type { Register } from "../../lib/members/register";
import { light } from "../../styles/colours";
import { headingFont } from "../../styles/font";
import { type Lines, linesOf } from "../charts/lines";
import { type Scale, type Shape, scaleOf } from "../charts/scale";
import { sealLetter } from "../page/seal";
import { fitTitle } from "./fit-title";
import { type Lettering, letteringOf } from "./lettering";
import { type Picture, pictureSize } from "./pictures";

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

function colourOf(line: Lines["className"]): string {
  if (line.endsWith(" new")) return light.wax;
  return line === "possible" || line === "early" ? light.edge : light.ink;
}

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
  const dots = {
    strokeWidth: Math.min(stroke, 3),
    strokeLinecap: "round",
    strokeDasharray: `0 ${SHAPE.dot}`,
  } as const;
  return (
    <g transform={`translate(408 ${bottom - scale.base + shift})`}>
      {linesOf(frieze, scale, SHAPE).map(({ className, d }) => {
        const look = { className, d, stroke: colourOf(className) };
        const width = className.startsWith("leaving") ? 1 : stroke;
        return className.startsWith("possible") ? (
          <path key={className} {...look} {...dots} />
        ) : (
          <path key={className} {...look} strokeWidth={width} />
        );
      })}
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

const MARGIN = 64;

/** What the frieze leaves to the number. */
const ROOM = 344;

/** An open-graph picture: seal and name, title, the count, and the frieze of that day. */
function PictureDrawing({
  site: { config, register },
  picture,
  lettering,
}: {
  site: Site;
  picture: Picture;
  lettering: Lettering;
}) {
  const { width, height } = pictureSize;
  const typeset = (text: string) => frenchTypography(text, { heading: true });
  const numeral = String(picture.numeral);
  const title = fitTitle(typeset(picture.title), width - 2 * MARGIN, lettering.width);
  /** A text from `x`, on the baseline `y`. */
  const write = (text: string, x: number, y: number, size: number, fill: string = light.ink) => {
    const scale = size / lettering.unitsPerEm;
    return (
      <g key={y} transform={`translate(${x} ${y}) scale(${scale} ${-scale})`} fill={fill}>
        {lettering.glyphs(text).map((glyph) => (
          <path key={glyph.x} transform={`translate(${glyph.x} 0)`} d={glyph.d} />
        ))}
      </g>
    );
  };
  const letter = sealLetter(config);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={light.paper} />
      <FriezePicture register={register} {...picture} bottom={height} />
      <g transform={`translate(${MARGIN} 44) scale(1.5)`}>
        <circle cx="16" cy="16" r="16" fill={light.wax} />
      </g>
      {write(letter, MARGIN + 24 - 16 * lettering.width(letter), 79.5, 32, "#fff")}
      {write(config.name, MARGIN + 66, 78, 30)}
      {title.lines.map((line, index) =>
        write(line, MARGIN, 122 + title.size * (0.8 + 1.06 * index), title.size),
      )}
      {write(numeral, MARGIN - 10, 504, Math.min(220, ROOM / lettering.width(numeral)))}
      {picture.words.map((line, index) =>
        write(typeset(line), MARGIN, 548 + 37 * index, 30, light["ink-2"]),
      )}
    </svg>
  );
}

/** Half the weight and half the time of the best full-colour PNG; five colours leave much room. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 7 } as const;

/** Changing how a drawing becomes a PNG changes this. */
export const pngSettings = JSON.stringify(PNG);

let lettering: Promise<Lettering> | undefined;

/** A picture as SVG. The font is made ready once. */
export async function drawingOf(site: Site, picture: Picture): Promise<string> {
  lettering ??= headingFont(process.cwd(), "truetype").then(letteringOf);
  // A static import is refused where server components are compiled.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(
    <PictureDrawing site={site} picture={picture} lettering={await lettering} />,
  );
}

/** A drawing as PNG. */
export function pngOf(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing)).png(PNG).toBuffer();
}
