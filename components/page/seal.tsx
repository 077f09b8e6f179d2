import type { SiteConfig } from "../../lib/site-config";

/** The letter of the seal: the first of what the Club is about. */
export function sealLetter({ subject }: Pick<SiteConfig, "subject">): string {
  return subject.charAt(0).toUpperCase();
}

/** The Club's mark: a wax seal with its letter. A decoration beside its name. */
export function Seal({ config }: { config: Pick<SiteConfig, "subject"> }) {
  // By the stylesheet: a browser of texts alone would join it to the name.
  return <span className="seal" data-letter={sealLetter(config)} aria-hidden="true" />;
}
