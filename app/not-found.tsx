import { LinkList, waysOn } from "../components/page/link-list";
import { Page } from "../components/page/page";
import { urls } from "../lib/urls";
import { site } from "./site";

export default async function NotFoundPage() {
  return (
    <Page
      site={await site()}
      title="Page introuvable"
      description="Aucune page ne se trouve à cette adresse."
      path="/404"
      address={urls.home}
    >
      <p className="blank">Aucune page n’existe à cette adresse.</p>
      <LinkList links={waysOn} />
    </Page>
  );
}
