import { Page } from "../components/page/page";
import { PageTitle } from "../components/page/page-title";
import { urls } from "../lib/urls";
import { site } from "./site";

const WAYS_ON = [
  { url: urls.home, title: "L’accueil" },
  { url: urls.news, title: "Les actualités" },
  { url: urls.members, title: "Les membres" },
  { url: urls.search, title: "Rechercher" },
];

export default async function NotFoundPage() {
  return (
    <Page
      site={await site()}
      title="Page introuvable"
      description="Aucune page ne se trouve à cette adresse."
      path="/404"
      address={urls.home}
    >
      <PageTitle>Cette ligne est vide</PageTitle>
      <p className="blank">
        Le registre est bien tenu, mais il n’y a rien d’écrit à cette adresse.
      </p>
      <ul className="mt-4 flex flex-wrap gap-x-5">
        {WAYS_ON.map(({ url, title }) => (
          <li key={url}>
            <a href={url} className="inline-block py-1">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
