import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import { light } from "../../styles/colours";
import { sealLetter } from "../page/seal";
import { fitTitle } from "./fit-title";
import { FriezePicture } from "./frieze-picture";
import type { Lettering } from "./lettering";
import { type Picture, pictureSize } from "./pictures";

const MARGIN = 64;

/** What the frieze leaves to the number. */
const ROOM = 344;

/** An open-graph picture: seal and name, title, the count, and the frieze of that day. */
export function PictureDrawing({
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
  const write = (text: string, x: number, y: number, size: number, fill: string = light.ink) => (
    <Writing key={y} lettering={lettering} {...{ text, x, y, size, fill }} />
  );
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
      <FriezePicture
        register={register}
        day={picture.day}
        marked={picture.marked}
        bottom={height}
      />
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

/** A text from `x`, on the baseline `y`. */
function Writing({
  lettering,
  text,
  x,
  y,
  size,
  fill,
}: {
  lettering: Lettering;
  text: string;
  x: number;
  y: number;
  size: number;
  fill: string;
}) {
  const scale = size / lettering.unitsPerEm;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale} ${-scale})`} fill={fill}>
      {lettering.glyphs(text).map((glyph) => (
        <path key={glyph.x} transform={`translate(${glyph.x} 0)`} d={glyph.d} />
      ))}
    </g>
  );
}
