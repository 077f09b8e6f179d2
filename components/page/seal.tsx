/** The seal's V, in the heading font, for a circle of 32. */
export const sealPath = "M13.7 24.3 8.8 9.3h3.5l3.6 12.2h.3l3.5-12.2h3.5l-4.9 15z";

/** The Club's mark: a wax seal with the V of the heading font. A decoration beside its name. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" />
      <path d={sealPath} />
    </svg>
  );
}
