import { Fragment } from "react";
import { problemAnchor, problems } from "../../lib/api/answer";
import { LONGEST_TARGET } from "../../lib/target";
import { French } from "../page/typography";

const KINDS = [
  {
    ...problems.parameters,
    text: "Un paramètre est inconnu, vide, répété ou d’une valeur impossible. La réponse les dit tous.",
  },
  {
    ...problems["not-found"],
    text: "Il n’y a rien à cette adresse ; la réponse propose l’identifiant le plus proche.",
  },
  {
    ...problems.method,
    text: "Seuls GET, HEAD et OPTIONS sont permis : les données se lisent, elles ne s’écrivent pas.",
  },
  {
    ...problems["too-long"],
    text: `L’adresse dépasse ${LONGEST_TARGET.bytes} octets, ou a plus de ${LONGEST_TARGET.parameters} paramètres.`,
  },
  { ...problems.internal, text: "La faute est de notre côté. Réessayez, puis écrivez-nous." },
];

/** The kinds of problem, each at the anchor to which the API's answers lead. */
export function Problems() {
  return (
    <dl className="facts">
      {KINDS.map(({ status, title, text }) => (
        <Fragment key={status}>
          <dt id={problemAnchor(status)}>
            {status} <span lang="en">{title}</span>
          </dt>
          <dd>
            <French>{text}</French>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
