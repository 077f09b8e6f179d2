/** The head count as a small picture for other sites. */
import { x } from "xastscript";
import { frenchTypography } from "../content/typography";
import { frenchDay } from "../dates/french";
import type { Site } from "../load";
import { headCount } from "../members/head-count";
import { memberNoun } from "../members/words";
import { xml } from "./xml";

const HEIGHT = 24;
const MARGIN = 8;
/**
 * The width given to a character: near that of system fonts at 12 px. Each text is then drawn as
 * wide as its place, in whatever font there is.
 */
const CHARACTER = 6.6;

/**
 * "Club Vitam", then "91 membres", as SVG. It states its colours in attributes, since the policy
 * forbids styles, and its own ground, so that it reads on light and dark pages.
 *
 * @param colours of the ground of the name, and of that of the number
 */
export function memberBadge(
  { register, config }: Pick<Site, "register" | "config">,
  colours: { ink: string; wax: string },
): string {
  const count = headCount(register, register.asOf);
  const number = `${count} ${memberNoun(count)}`;
  const name = frenchTypography(`${config.name} : ${number} au ${frenchDay(register.asOf)}`);
  const left = widthOf(config.shortName);
  const width = left + widthOf(number);
  return xml(
    x(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width: String(width),
        height: String(HEIGHT),
        viewBox: `0 0 ${width} ${HEIGHT}`,
        role: "img",
        "aria-label": name,
      },
      x("title", name),
      x("rect", { width: String(width), height: String(HEIGHT), rx: "2", fill: colours.ink }),
      x("path", {
        d: `M${left} 0h${width - left - 2}a2 2 0 0 1 2 2v20a2 2 0 0 1-2 2H${left}z`,
        fill: colours.wax,
      }),
      text(config.shortName, 0),
      text(number, left),
    ),
  );
}

function text(words: string, from: number) {
  const attributes = {
    x: String(from + MARGIN),
    y: "16",
    fill: "#fff",
    "font-family": "system-ui, sans-serif",
    "font-size": "12",
    "font-weight": "600",
    textLength: String(widthOf(words) - 2 * MARGIN),
    lengthAdjust: "spacingAndGlyphs",
  };
  return x("text", attributes, words);
}

function widthOf(words: string): number {
  return Math.round(words.length * CHARACTER) + 2 * MARGIN;
}
