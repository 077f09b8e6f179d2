/** The light colours of styles/tokens.css, for pictures, which know no stylesheet. */
export const colours = {
  paper: "#fbf8f1",
  edge: "#857a63",
  ink: "#16213a",
  ink2: "#465069",
  wax: "#9c1c22",
} as const;
