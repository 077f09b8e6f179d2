/**
 * What a figure needs for its caption to be told with it: few assistive techniques know
 * `figcaption` (RGAA 4.1, test 1.9.1).
 */
export function captioned(caption: string | null) {
  return caption === null ? {} : { role: "figure", "aria-label": caption };
}
