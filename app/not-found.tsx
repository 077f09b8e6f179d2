import { Page } from "../components/page/page";
import { PageTitle } from "../components/page/page-title";
import { urls } from "../lib/urls";
import { site } from "./site";

export default async function NotFoundPage() {
  return (
    <Page
      site={await site()}
      title="Page introuvable"
      description="Aucune page ne se trouve à cette adresse."
      path="/404"
    >
      <PageTitle>Ligne vide</PageTitle>
      <p className="blank">Aucune page n’est inscrite à cette adresse.</p>
      <p className="mt-4 font-ui text-s">
        <a href={urls.members}>Chercher un membre</a>, <a href={urls.news}>lire les actualités</a>{" "}
        ou <a href={urls.siteMap}>voir le plan du site</a>.
      </p>
    </Page>
  );
}
