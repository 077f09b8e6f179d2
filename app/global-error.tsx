"use client";

import config from "../site.config";

/**
 * What a visitor sees when the server fails. Next asks for a client component here; the build
 * also renders it once as the page of every status 500 (server/finish-build.ts).
 */
export default function GlobalError() {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <title>{`Page indisponible – ${config.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="wrapper py-5">
          <h1 className="font-display text-h2 font-bold">Cette page ne peut pas s’afficher</h1>
          <p className="mt-4">
            Le site a rencontré une erreur, et vous n’y êtes pour rien. Rechargez la page dans un
            instant, ou <a href="/">revenez à l’accueil</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
