/**
 * The text of /donnees, in Markdown with plain spaces; `base` is the site's address. The examples
 * are run by a test.
 */
export function dataText(base: string): string {
  return `
- [Quatre exemples](#quatre-exemples)
- [Les adresses](#les-adresses) : paramètres, réponses, [erreurs](#les-erreurs)
- [Les colonnes du CSV](#les-colonnes-du-csv)
- [Les membres sur votre site](#sur-votre-site)

## Ce qu’il y a

Le registre des membres, tel qu’il était n’importe quel jour ; les arrivées, les départs et les
changements de nom ; les effectifs par an ou par mois ; la liste des actualités. Tout vient du même
registre que les pages : ce que vous lisez ici et ce que vous recevez là ne peuvent pas différer.

Deux formes au choix : le CSV, un tableau que tout tableur ouvre, et le JSON, que lisent les
programmes. Ce qui suit leur est destiné : c’est une interface de programmation (API), où l’on
demande par une adresse.

Aucune clé, aucune inscription. Les données ne portent que sur des organisations, jamais sur des
personnes.

## La licence

[Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/) : reprenez,
modifiez, republiez, en citant « Club utilisateurs de Vitam » et le jour des données, que chaque
réponse donne (\`meta.asOf\`).

## Quatre exemples

Dans un terminal, les membres au 31 décembre 2021, dans le fichier \`membres-2021-12-31.csv\` :

\`\`\`sh
curl -OJ "${base}/api/members?on=2021-12-31&format=csv"
\`\`\`

Dans un tableur, ouvrez cette adresse : Excel en français comprend le fichier sans rien demander.

\`\`\`text
${base}/api/members?on=2021-12-31&format=csv-excel
\`\`\`

En JavaScript, dans une page ou sous Node, le nombre de membres :

\`\`\`js
const response = await fetch("${base}/api/members?on=2021-12-31");
const { meta } = await response.json();
console.log(meta.total); // 42
\`\`\`

En Python, les arrivées de 2021 :

\`\`\`python
import json, urllib.request

address = "${base}/api/members/changes?from=2020-12-31&to=2021-12-31"
with urllib.request.urlopen(address) as response:
    changes = json.load(response)["data"]
print(len([change for change in changes if change["type"] == "joined"]))  # 21
\`\`\`

## Les adresses

Un paramètre inconnu, répété à tort ou vide est une erreur, qui dit ce qui était attendu : rien
n’est ignoré en silence. La même description, pour les programmes, est au
format [OpenAPI 3.1](/api/openapi.json).

<Operations />

<Shapes />

## Ce qu’il faut savoir

- **Les dates** sont données comme le registre les connaît : le plus tôt, le plus tard, le jour qui
  compte, et une étiquette en français. EDTF est la notation des archivistes pour celles que l’on
  connaît mal : \`[2021-09-29..2021-12-21]\` est un jour entre ces deux-là.
  [Comment nous comptons](/comment-nous-comptons) explique pourquoi.
- **Entre deux jours**, le premier n’est pas compris et le dernier l’est. Ainsi deux totaux diffèrent
  toujours des arrivées moins les départs.
- **Un jour à venir** donne le dernier état connu.
- **Un ancien identifiant** mène au nouveau (308). Un membre parti garde son adresse.
- **Les réponses** portent un \`ETag\` : redemandez avec \`If-None-Match\`, vous recevrez un 304 si rien
  n’a changé.
- **Depuis une page web**, l’appel direct est permis (CORS).

## Les colonnes du CSV

Séparées par des virgules, en UTF-8, selon la RFC 4180 ; avec \`format=csv-excel\`, par des
points-virgules, sans les colonnes EDTF, que le tableur prendrait pour des mois. De nouvelles
colonnes ne s’ajoutent qu’à la fin. Leur description pour les programmes est un
[Table Schema](/api/members.schema.json).

<Columns />

## Les erreurs

Elles sont en JSON, sous la forme de la RFC 9457, et disent toutes les fautes à la fois.

<Problems />

## Ce qui ne changera pas

L’adresse ne porte pas de version. Des champs, des paramètres, des colonnes en fin de ligne et de
nouveaux types de membres peuvent s’ajouter : acceptez ceux que vous ne connaissez pas. Un
identifiant ne change jamais de sens.

S’il fallait un jour rompre cette promesse, la suite paraîtrait sous \`/api/v2/\`, et l’ancienne
resterait six mois, en l’annonçant dans ses réponses (\`Deprecation\`, \`Sunset\`).

## Sur votre site

Pour montrer les membres dans une page à vous, copiez ceci. La page se règle par l’adresse :
\`?type=collectivite\`, que l’on peut répéter, ne garde qu’un type, et \`?au=2021-12-31\` montre un
jour passé. Elle est claire ou sombre comme la vôtre, si celle-ci déclare
\`color-scheme\`.

\`\`\`html
<iframe src="${base}/integrer/membres" title="Les membres du Club utilisateurs de Vitam"
        width="100%" height="600" loading="lazy"></iframe>
\`\`\`

Ou seulement leur nombre, tenu à jour :

\`\`\`html
<a href="${base}/membres"><img src="${base}/badge/membres.svg"
   alt="Les membres du Club utilisateurs de Vitam" height="24"></a>
\`\`\`

## Suivre

Un lecteur de flux, ou un agenda, vous dit ce qui est nouveau dès qu’il connaît l’adresse :

- [Les actualités](/atom.xml), en Atom ; aussi en [RSS](/rss.xml) et en [JSON](/feed.json).
- [Les changements du registre](/membres/changements.xml), en Atom.
- [L’agenda](/agenda.ics), en iCalendar.

Un portail de données ouvertes, data.gouv.fr par exemple, peut reprendre seul
[la fiche du registre](/dcat.jsonld), au format DCAT.
`;
}
