import { problemAnchor, problemSchema } from "../../lib/api/answer";
import { fieldsOf } from "../../lib/api/described";
import { shapesOf } from "../../lib/api/member-json";
import { members } from "../../lib/api/members";
import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { French } from "../page/typography";
import { Operations, toldParts } from "./operations";
import { FieldList, ReferenceList, TypeWord } from "./reference-list";

const TITLE = "La référence de l’API";

const columns = { id: "colonnes", title: "Les colonnes du CSV" };
const errors = { id: "erreurs", title: "Les erreurs" };

/** All that the API takes and gives, from its own schemas. */
export function ReferencePage({ site }: { site: Site }) {
  const { member, date } = shapesOf(site);
  return (
    <Page
      site={site}
      title={TITLE}
      above={<a href={urls.data}>Données ouvertes</a>}
      description="Les adresses de l’API, leurs paramètres, leurs réponses et les colonnes des fichiers CSV."
      path={urls.dataReference}
      part={urls.data}
    >
      <div className="prose">
        <nav aria-label="Sur cette page" className="on-this-page print:hidden">
          <LinkList
            links={[...toldParts, columns, errors].map(({ id, title }) => ({
              url: `#${id}`,
              title: <French>{title}</French>,
            }))}
            className="font-ui text-s"
          />
        </nav>
        <p>
          Pour les programmes, la même description est au format{" "}
          <a href="/api/openapi.json">OpenAPI 3.1</a>.
        </p>
        <h2>Les adresses</h2>
        <Operations site={site} />
        <h2>Les objets</h2>
        <h3 id="member">Les champs d’un membre</h3>
        <FieldList owner="member" title="Champs" fields={fieldsOf(member)} />
        <h3 id="date">Les champs d’une date</h3>
        <FieldList owner="date" title="Champs" fields={fieldsOf(date)} />
        <h3 id={columns.id}>{columns.title}</h3>
        <p>
          <French>{"Celles de la liste des membres. Pour les programmes : "}</French>
          <a href={members.schema.path}>Table Schema</a>.
        </p>
        <ReferenceList
          title="Colonnes"
          rows={members
            .columns(site)
            .map(({ name, type, words }) => ({ name, value: <TypeWord type={type} />, words }))}
        />
        <h3 id={errors.id}>{errors.title}</h3>
        <p>
          <a href={`${urls.data}#${problemAnchor(400)}`}>Ce que veut dire chaque statut</a>
        </p>
        <FieldList owner="problem" title="Champs" fields={fieldsOf(problemSchema)} />
      </div>
    </Page>
  );
}
