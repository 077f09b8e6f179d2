import { frenchDay } from "../../lib/dates/french";
import type { SiteConfig } from "../../lib/site-config";
import { urls } from "../../lib/urls";
import { type AccessibilityStatus, type Audit, conformityOf } from "../page/accessibility-status";

/**
 * The statement of accessibility in Markdown, its parts and their order being those of the model
 * that the law imposes (arrêté du 20 septembre 2019, annexe 2).
 *
 * @param config who publishes, and where to write to
 * @param address the site's address
 */
export function accessibilityText(
  status: AccessibilityStatus,
  config: Pick<SiteConfig, "name" | "publisher" | "contact">,
  address: string,
): string {
  const { audit, plan } = status;
  return `
${commitment(config.publisher)}, comme le demande l’article 47 de la loi n° 2005-102 du 11 février 2005.

${plan === null ? "Aucun schéma pluriannuel ni plan d’action n’a encore été publié." : `[Le schéma pluriannuel et le plan d’action](${plan})`}

Cette déclaration s’applique au site ${config.name}, ${address}.

## État de conformité

Ce site est **${conformityOf(audit)}** au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2, ${reason(audit)}.

### Résultats des tests

${results(audit)}

## Contenus non accessibles

### Non-conformités

${listOr(status.failures, audit === null ? "Elles ne sont pas relevées, faute d’audit." : "Aucune.")}

### Dérogations pour charge disproportionnée

${listOr(status.exemptions, "Aucune n’est demandée.")}

### Contenus non soumis à l’obligation d’accessibilité

${listOr(status.outOfScope, "Aucun n’est relevé.")}

## Établissement de cette déclaration

Cette déclaration a été établie le ${frenchDay(status.established)}.

### Technologies

${listOr(status.technologies, "Aucune.")}

Le site fonctionne sans JavaScript et n’en envoie pas.

### Environnement de test

${listOr(status.environments, NOTHING_YET)}

### Outils

${listOr(status.tools, NOTHING_YET)}

### Pages vérifiées

${listOr(
  status.pages.map(({ title, path }) => `[${title}](${path})`),
  NOTHING_YET,
)}

## Retour d’information et contact

Un contenu que vous n’arrivez pas à lire, une page qui vous arrête ? Écrivez à [${config.contact}](mailto:${config.contact}) : nous vous indiquerons un autre chemin, ou vous enverrons le contenu sous une autre forme.

${
  config.publisher === null
    ? `Les coordonnées de l’éditeur seront données dans les [mentions légales](${urls.legal}) dès qu’il sera désigné.`
    : `Le responsable du site est ${config.publisher.name}, ${config.publisher.address}, téléphone ${config.publisher.phone}.`
}

## Voies de recours

Vous nous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et notre réponse ne vous satisfait pas ? Vous pouvez :

- [écrire au Défenseur des droits](https://formulaire.defenseurdesdroits.fr/) ;
- [rencontrer son délégué près de chez vous](https://www.defenseurdesdroits.fr/saisir/delegues) ;
- l’appeler au 09 69 39 00 00 ;
- lui envoyer un courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
`;
}

const NOTHING_YET = "Rien à ce jour, faute d’audit.";

function commitment(publisher: SiteConfig["publisher"]): string {
  return publisher === null
    ? "L’éditeur de ce site n’est pas encore désigné. Il lui reviendra de s’engager à le rendre accessible"
    : `${publisher.name} s’engage à rendre ce site accessible`;
}

function reason(audit: Audit | null): string {
  if (audit === null) return "aucun audit n’en ayant encore été mené";
  if (audit.respected < audit.applicable) return "à cause de ce qui est énuméré plus bas";
  return audit.usedReaders
    ? "tous les critères applicables étant respectés"
    : "les essais avec des lecteurs d’écran restant à faire";
}

function results(audit: Audit | null): string {
  if (audit === null)
    return "Aucun audit de conformité n’a encore été mené : il n’y a ni taux ni liste de critères à donner.";
  const { by, day, applicable, respected, limits } = audit;
  const percent = Math.floor((100 * respected) / applicable);
  return `L’audit de conformité mené par ${by}, le ${frenchDay(day)}, montre que ${respected} des ${applicable} critères applicables sont respectés, soit ${percent} %. La grille des 106 critères est jointe au code du site ; nous l’envoyons à qui la demande.

${limits}`;
}

function listOr(items: readonly string[], otherwise: string): string {
  return items.length === 0 ? otherwise : items.map((item) => `- ${item}`).join("\n");
}
