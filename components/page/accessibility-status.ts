/**
 * What is known of the site's accessibility (RGAA 4.1.2). The statement at /accessibilite and the
 * mention at the foot of every page are both made from it; its figures are those of the table in
 * docs/accessibilite.md, which a test compares.
 */
import type { Day } from "../../lib/dates/day";

/** An audit of the site by the criteria of the RGAA. */
export interface Audit {
  day: Day;
  /** Who led it; an audit by the site's own team says so. */
  by: string;
  /** What it could not examine, in sentences. */
  limits: string;
  /** Whether it used the assistive technologies that the RGAA names (« Environnement de test »). */
  usedReaders: boolean;
  /** Criteria that apply to the pages examined. */
  applicable: number;
  /** Those of them that all these pages respect. */
  respected: number;
}

/**
 * What the statement of accessibility tells. Lists are of French phrases; an empty one has nothing
 * to tell yet.
 */
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
  /** Pages that the audit examined, with their paths. */
  pages: readonly { title: string; path: string }[];
}

/** What is known of this site's accessibility. */
export const accessibilityStatus: AccessibilityStatus = {
  established: "2026-11-26",
  audit: {
    day: "2026-11-26",
    by: "les auteurs du site eux-mêmes",
    limits:
      "C’est une auto-évaluation, dont voici les limites : des tests automatiques et un examen à la main, dans un seul navigateur ; aucun lecteur d’écran n’a servi, et aucune personne handicapée n’a essayé le site. L’éditeur, une fois désigné, devra la reprendre à son compte ou la faire refaire.",
    usedReaders: false,
    applicable: 61,
    respected: 61,
  },
  plan: null,
  failures: [],
  exemptions: [],
  outOfScope: [],
  technologies: ["HTML", "CSS", "SVG", "WAI-ARIA, en quelques endroits"],
  environments: [
    "Chromium sous Linux : à la souris, puis au clavier seul ; arbre d’accessibilité du navigateur",
    "aucun lecteur d’écran à ce jour",
  ],
  tools: [
    "axe-core",
    "html-validate",
    "Playwright",
    "calcul des contrastes sur la feuille de style",
  ],
  pages: [
    { title: "Accueil", path: "/" },
    { title: "Actualités", path: "/actualites" },
    { title: "Une actualité", path: "/actualites/42utilisateurs" },
    { title: "Membres", path: "/membres" },
    { title: "Membres, liste filtrée", path: "/membres?au=2021-12-31&type=collectivite" },
    { title: "Un membre", path: "/membres/ratp" },
    { title: "Une année", path: "/membres/annee/2021" },
    { title: "Recherche du mot « archives »", path: "/recherche?q=archives" },
    { title: "Agenda", path: "/agenda" },
    { title: "Rejoindre le Club", path: "/rejoindre" },
    { title: "Données ouvertes", path: "/donnees" },
    { title: "Déclaration d’accessibilité", path: "/accessibilite" },
    { title: "Mentions légales", path: "/mentions-legales" },
    { title: "Plan du site", path: "/plan-du-site" },
    { title: "Page introuvable", path: "/nulle-part" },
    { title: "Tirée au sort : Atos", path: "/membres/atos" },
    { title: "Tirée au sort : Agence de Services et de Paiement", path: "/membres/asp" },
  ],
};

/** How far the site conforms, in the law's words. */
export type Conformity = "non conforme" | "partiellement conforme" | "totalement conforme";

/**
 * From half of the criteria on, partly; without an audit, not (RGAA 4.1, « Obligations »). Fully
 * only by an audit which heard the pages as their visitors do.
 */
export function conformityOf(
  audit: Pick<Audit, "applicable" | "respected" | "usedReaders"> | null,
): Conformity {
  if (audit === null || audit.respected < audit.applicable / 2) return "non conforme";
  return audit.respected === audit.applicable && audit.usedReaders
    ? "totalement conforme"
    : "partiellement conforme";
}

/** The mention that every page carries. */
export const accessibilityMention = `Accessibilité : ${conformityOf(accessibilityStatus.audit)}`;
