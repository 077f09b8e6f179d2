/**
 * The colours of the look (docs/look.md, "Colours"), in one place: from here the stylesheet, the
 * pictures, the badge, the manifest and the browser's own frame have them. The accent is `wax` (text
 * and lines), `wax-tint` (a surface) and `wax-fill` (buttons). contrast.test.ts holds all to WCAG 2.2.
 */

/** A colour's role, as the stylesheet's custom properties name it. */
export type Role = keyof typeof light;

/** On paper, and in pictures, which know no stylesheet. */
export const light = {
  paper: "#fbf8f1",
  parchment: "#f3ecdc",
  rule: "#ddd3be",
  edge: "#857a63",
  ink: "#16213a",
  "ink-2": "#465069",
  link: "#1e3f7d",
  wax: "#9c1c22",
  "wax-tint": "#f8e4de",
  "wax-fill": "#9c1c22",
} as const;

/** Where the visitor's system is dark. */
export const dark: Readonly<Record<Role, string>> = {
  paper: "#0f1728",
  parchment: "#18223a",
  rule: "#2f3b57",
  edge: "#7c89a6",
  ink: "#f1e9d8",
  "ink-2": "#b8bfcd",
  link: "#a8c4f7",
  wax: "#ff9a8f",
  "wax-tint": "#3b2029",
  "wax-fill": "#c53f3b",
};

/** Where the visitor's system imposes its own (CSS Color 4, "System Colors"). */
const forced: Readonly<Record<Role, string>> = {
  paper: "Canvas",
  parchment: "Canvas",
  rule: "GrayText",
  edge: "CanvasText",
  ink: "CanvasText",
  "ink-2": "CanvasText",
  link: "LinkText",
  wax: "Highlight",
  "wax-tint": "Canvas",
  "wax-fill": "CanvasText",
};

/** The colours as custom properties of the stylesheet, a later block winning over an earlier one. */
export const colourProperties = `
:root { color-scheme: light dark; ${propertiesOf(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${propertiesOf(dark)} } }
@media (forced-colors: active) { :root { ${propertiesOf(forced)} } }
`;

function propertiesOf(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(" ");
}
