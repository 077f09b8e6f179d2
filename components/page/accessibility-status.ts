/**
 * What is known of the site's accessibility (RGAA 4.1). The statement at /accessibilite and the
 * mention at the foot of every page are both made from it.
 */
import type { Day } from "../../lib/dates/day";

/** An audit of the site by the criteria of the RGAA. */
export interface Audit {
  day: Day;
  /** Who led it; an audit by the site's own team says so. */
  by: string;
  /** Criteria that apply to the pages examined. */
  applicable: number;
  /** Those of them that all these pages respect. */
  respected: number;
}

/** What the statement of accessibility tells. Lists are of French phrases; empty: nothing to tell yet. */
export interface AccessibilityStatus {
  /** When the statement was drawn up, or last brought up to date. */
  established: Day;
  /** Null as long as there is none: the law then counts the site as not conforming. */
  audit: Audit | null;
  /** Address of the plan over several years, with the year's plan of action. */
  plan: string | null;
  /** What fails, and for whom. */
  failures: readonly string[];
  /** What would be too heavy a burden to mend, and why. */
  exemptions: readonly string[];
  /** What the law leaves out of its scope. */
  outOfScope: readonly string[];
  technologies: readonly string[];
  /** Browsers with assistive technologies. */
  environments: readonly string[];
  /** Programs that the audit used. */
  tools: readonly string[];
  /** Pages that the audit examined. */
  pages: readonly string[];
}

/** The site's status. */
export const accessibilityStatus: AccessibilityStatus = {
  established: "2026-11-24",
  audit: null,
  plan: null,
  failures: [],
  exemptions: [],
  outOfScope: [],
  technologies: ["HTML", "CSS", "SVG"],
  environments: [],
  tools: [],
  pages: [],
};

/** How far the site conforms, in the law's words. */
export type Conformity = "non conforme" | "partiellement conforme" | "totalement conforme";

/** From half of the criteria on, partly; without an audit, not (RGAA 4.1, « Obligations »). */
export function conformityOf(audit: Audit | null): Conformity {
  if (audit === null || audit.respected < audit.applicable / 2) return "non conforme";
  return audit.respected < audit.applicable ? "partiellement conforme" : "totalement conforme";
}

/** The mention that every page carries. */
export const accessibilityMention = `Accessibilité : ${conformityOf(accessibilityStatus.audit)}`;
