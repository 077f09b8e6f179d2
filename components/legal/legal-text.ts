import { license } from "../../lib/api/license";
import type { Publisher, SiteConfig } from "../../lib/site-config";
import { urls } from "../../lib/urls";

/** /mentions-legales in Markdown. What is not decided yet is said to be so. */
export function legalText({ publisher, host, contact }: SiteConfig): string {
  const write = `[${contact}](mailto:${contact})`;
  return `
## Éditeur

${publisher === null ? NO_PUBLISHER : publisherText(publisher)}

Pour nous écrire : ${write}.

## Hébergeur

${
  host === null
    ? "L’hébergeur n’est pas encore choisi. Son nom, son adresse et son téléphone seront donnés ici."
    : `${host.name}, ${host.address}. Téléphone : ${host.phone}.`
}

## Réutiliser ce site

- **Les textes et les données** sont sous [${license.name}](${license.url}). Vous pouvez les reprendre, les modifier, les vendre même, à condition d’en citer la source et la date. Les données se prennent en [JSON et en CSV](${urls.data}).
- **Le code du site** est libre, sous licence MIT.
- **Les noms des membres**, leurs marques et leurs logos restent à eux. Les documents et les images gardent leur propre licence, quand ils en indiquent une.

## Données personnelles

Ce site ne dépose aucun cookie, ne mesure pas son audience et ne charge rien d’un autre site. Il n’a donc rien à vous demander en entrant.

- **Le registre** ne connaît que des organisations. Aucune personne n’y figure.
- **Les actualités** peuvent nommer des personnes, pour dire ce qu’elles ont fait dans la vie du Club.
- **Vos courriels** servent à vous répondre, et à rien d’autre.
- **Le serveur** qui envoie les pages peut noter, comme tout serveur, l’adresse IP de qui les demande, pour sa sécurité. ${
    host === null
      ? "Combien de temps, nous le dirons ici quand l’hébergeur sera choisi."
      : `L’hébergeur garde ce journal ${host.logsKept}.`
  }

Pour voir, corriger ou faire effacer ce qui vous concerne, ou vous y opposer : ${write}.${dataOfficerText(publisher)} Si la réponse ne vous convient pas, vous pouvez vous adresser à la [CNIL](https://www.cnil.fr/fr/plaintes).

## Accessibilité

[Déclaration d’accessibilité](${urls.accessibility})

## Sobriété

Ce site ne charge rien d’un autre : ni police, ni vidéo, ni mesure d’audience. Il n’envoie aucun programme à votre navigateur. Ses pages sont faites une fois, à la construction, et non à chaque visite ; seules une recherche et une liste filtrée se font à la demande.

<PageWeights />

## Crédits

Les titres sont en [Bricolage Grotesque](https://github.com/ateliertriay/bricolage), un caractère libre sous [SIL Open Font License 1.1](https://openfontlicense.org). Le reste est composé dans les caractères de votre appareil. Les dessins sont tracés par le site, d’après le registre.

Les faits viennent des publications du Programme Vitam et de la presse ; chaque page de membre cite ses sources.
`;
}

const NO_PUBLISHER =
  "L’éditeur de ce site n’est pas encore désigné, ni le directeur de la publication. Son nom, son adresse et son téléphone seront donnés ici avant l’ouverture. D’ici là, nous demandons aux moteurs de recherche de ne pas référencer le site.";

function publisherText({ name, address, phone, director }: Publisher): string {
  return `${name}, ${address}. Téléphone : ${phone}. Directeur de la publication : ${director}.`;
}

function dataOfficerText(publisher: Publisher | null): string {
  if (!publisher?.dataOfficer) return "";
  const { dataOfficer } = publisher;
  return ` Le délégué à la protection des données répond à [${dataOfficer}](mailto:${dataOfficer}).`;
}
