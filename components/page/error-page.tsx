import { urls } from "../../lib/urls";
import { LinkList, waysOn } from "./link-list";
import { PageTitle } from "./page-title";

/**
 * What a visitor sees when the server fails: a whole document, which asks nothing of the register
 * or of the build but where the stylesheet is.
 */
export function ErrorPage({
  name,
  stylesheet,
}: {
  /** The site's. */
  name: string;
  stylesheet?: string | undefined;
}) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <title>{`Une erreur du site\u00a0– ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {stylesheet !== undefined && <link rel="stylesheet" href={stylesheet} precedence="site" />}
      </head>
      <body>
        <main className="wrapper">
          <p className="border-b-2 border-ink py-3">
            <a
              href={urls.home}
              className="inline-flex items-center gap-2 font-display text-m font-bold quiet"
            >
              {name}
            </a>
          </p>
          <PageTitle>Une erreur du site</PageTitle>
          <p className="blank">
            Cette page n’a pas pu s’afficher. Vous n’y êtes pour rien. Rechargez-la dans un instant,
            ou passez à une autre.
          </p>
          <LinkList links={[...waysOn, { url: urls.siteMap, title: "Plan du site" }]} />
        </main>
      </body>
    </html>
  );
}
