import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import config from "../../site.config";
import { TextPage } from "../page/text-page";

const CONTACT = `[${config.contact}](mailto:${config.contact})`;

const TEXT = `
## Qui peut entrer

Toute organisation qui se sert de Vitam, pour elle-même ou pour d’autres. Tous les jours, de temps en temps, ou pas encore : l’étudier suffit.

On peut avoir deux raisons d’entrer :

- essayer le logiciel, ou le mettre en œuvre ;
- participer à son développement, en achetant des tickets ou en apportant du code.

## Comment faire

1. **Écrivez-nous** à ${CONTACT}. Deux lignes suffisent : qui vous êtes, ce que vous voudriez faire.
2. **Signez la convention de service.** C’est elle qui fait de vous un membre.
3. **Recevez-la en retour**, par courrier ou par signature électronique.
4. **Remplissez le formulaire en ligne.** Il ne reste plus qu’à venir.

## Ce que vous y gagnez

- des réunions avec ceux qui font le même chemin ;
- un environnement d’essai réservé aux membres ;
- une voix quand se classent les besoins à venir ;
- une aide, et des corrections en priorité, par l’achat de tickets.

Le détail est sur [la page du Club](${urls.club}). Et pour savoir qui vous ressemble : [le registre des membres](${urls.members}).

## Une question ?

Écrivez à ${CONTACT}.
`;

/** Who may join the Club, how, and what for. */
export function JoinPage({ site }: { site: Site }) {
  return (
    <TextPage
      site={site}
      title="Rejoindre le Club"
      description="Qui peut entrer au Club utilisateurs de Vitam, comment, et ce que l’on y gagne."
      path={urls.join}
      part="join"
      lead="Le Club est ouvert à toute organisation, publique ou privée, qui emploie Vitam ou qui l’étudie. Il n’est pas besoin d’avoir un projet avancé."
      text={TEXT}
    />
  );
}
