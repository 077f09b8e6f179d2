import type { Config } from "tailwindcss";

/** The look's tokens (docs/look.md), each bound to a CSS variable where light and dark differ. */
const config: Config = {
  content: [],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      paper: "var(--paper)",
      parchment: "var(--parchment)",
      rule: "var(--rule)",
      edge: "var(--edge)",
      ink: { DEFAULT: "var(--ink)", 2: "var(--ink-2)" },
      link: "var(--link)",
      wax: { DEFAULT: "var(--wax)", tint: "var(--wax-tint)", fill: "var(--wax-fill)" },
      white: "#fff",
    },
    fontFamily: {
      display: [
        '"Bricolage Grotesque"',
        '"Bricolage Fallback"',
        '"Bricolage Fallback Roboto"',
        '"Bricolage Fallback DejaVu"',
        "system-ui",
        "sans-serif",
      ],
      text: [
        "Charter",
        '"Bitstream Charter"',
        '"Sitka Text"',
        "Cambria",
        '"Noto Serif"',
        '"DejaVu Serif"',
        "serif",
      ],
      ui: ["system-ui", "sans-serif"],
    },
    fontSize: {
      xs: [".8125rem", "1.4"],
      s: [".9375rem", "1.5"],
      m: ["1.0625rem", "1.6"],
      l: ["1.3125rem", "1.45"],
      name: ["clamp(1.1875rem, 1rem + .8vw, 1.625rem)", "1.4"],
      h2: ["clamp(1.5rem, 1.3rem + .9vw, 2rem)", "1.15"],
      h1: ["clamp(2rem, 1.2rem + 4.2vw, 4.5rem)", { lineHeight: "1.02", letterSpacing: "-.025em" }],
      words: [
        "clamp(1.5rem, 1.2rem + 1.6vw, 2.75rem)",
        { lineHeight: "1", letterSpacing: "-.015em" },
      ],
      numeral: [
        "clamp(4.75rem, 2.25rem + 12.5vw, 13rem)",
        { lineHeight: ".74", letterSpacing: "-.05em" },
      ],
    },
    spacing: {
      0: "0",
      px: "1px",
      1: ".25rem",
      2: ".5rem",
      3: ".75rem",
      4: "1rem",
      5: "1.5rem",
      6: "2rem",
      7: "3rem",
      8: "4.5rem",
      9: "7rem",
    },
    // A sheet of A4 is narrower, but laid out as a wide page.
    screens: { ledger: { raw: "print, (min-width: 46rem)" } },
    maxWidth: { page: "76rem", measure: "36rem" },
    borderRadius: { none: "0", control: "2px", full: "9999px" },
  },
};

export default config;
