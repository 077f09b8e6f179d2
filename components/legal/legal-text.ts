import { license } from "../../lib/api/license";
import { urls } from "../../lib/urls";
import type { SiteConfig } from "../../site.config";

/** /mentions-legales in Markdown. What is not decided yet is said to be so. */
export function legalText({ publisher, host, contact }: SiteConfig): string {
  const write = `[${contact}](mailto:${contact})`;
  return `
## Éditeur

${
  publisher === null
    ? "L’éditeur de ce site n’est pas encore désigné, ni le directeur de la publication. D’ici là, nous demandons aux moteurs de recherche de ne pas le référencer."
    : `${publisher.name}, ${publisher.address}. Directeur de la publication : ${publisher.director}.`
}

Pour nous écrire : ${write}.

## Hébergeur

${
  host === null
    ? "L’hébergeur n’est pas encore choisi."
    : `${host.name}, ${host.address}. Téléphone : ${host.phone}.`
}

## Réutiliser ce site

- **Les textes et les données** sont sous [${license.name}](${license.url}). Vous pouvez les reprendre, les modifier, les vendre même, à condition d’en citer la source et la date. Les données se prennent en [JSON et en CSV](${urls.data}).
- **Le code du site** est libre, sous licence MIT.
- **Les noms des membres**, leurs marques et leurs logos restent à eux. Les documents et les images gardent leur propre licence, quand ils en indiquent une.

## Données personnelles

Ce site ne dépose aucun cookie, ne mesure pas son audience et ne charge rien d’un autre site. Il n’a donc rien à vous demander en entrant.

- **Le registre** ne connaît que des organisations. Aucune personne n’y figure.
- **Les actualités** peuvent nommer des personnes.
- **Vos courriels** servent à vous répondre, et à rien d’autre.
- **Le serveur** qui envoie les pages peut noter, comme tout serveur, l’adresse IP de qui les demande, pour sa sécurité. ${
    host === null
      ? "Combien de temps, nous le dirons ici quand l’hébergeur sera choisi."
      : "Ce journal est tenu par l’hébergeur."
  }

Pour voir, corriger ou faire effacer ce qui vous concerne : ${write}. Si la réponse ne vous convient pas, vous pouvez vous adresser à la [CNIL](https://www.cnil.fr/fr/plaintes).

## Accessibilité

[Déclaration d’accessibilité](${urls.accessibility})

## Crédits

Les titres sont en [Bricolage Grotesque](https://github.com/ateliertriay/bricolage), un caractère libre sous [SIL Open Font License 1.1](https://openfontlicense.org). Le reste est composé dans les caractères de votre appareil.

Les faits viennent des publications du Programme Vitam et de la presse ; chaque page de membre cite ses sources.
`;
}
