import { license } from "../../lib/api/license";
import type { Site } from "../../lib/load";
import { pagesIn } from "../../lib/pages/standing-pages";
import { urls } from "../../lib/urls";
import { Time } from "./typography";

/** What every page ends with: how far the register knows, its terms, and where the rest stands. */
export function Footer({ site }: { site: Site }) {
  const { config, register, today } = site;
  const { asOf } = register;
  const links = [
    ...pagesIn("footer", site).map(({ address, label }) => ({ url: address, title: label })),
    { url: urls.atom, title: "Flux d’actualités (Atom)" },
    { url: `mailto:${config.contact}`, title: config.contact },
  ];
  return (
    <footer className="mt-8 border-t-2 border-ink py-5 text-ink-2 print:hidden">
      <nav aria-label="Pied de page">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {links.map(({ url, title }) => (
            <li key={url}>
              <a href={url} className="inline-block py-1 text-ink-2">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-3">
        Membres connus au <Time day={asOf} />. Site construit le <Time day={today} />.
      </p>
      <p>
        Données libres{"\u00a0"}: <a href={urls.data}>JSON et CSV</a>, {license.name}. Sans cookie,
        sans traceur, sans script.
      </p>
    </footer>
  );
}
