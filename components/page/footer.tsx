import { license } from "../../lib/api/parts";
import type { Site } from "../../lib/load";
import { pagesIn } from "../../lib/pages/standing-pages";
import { urls } from "../../lib/urls";
import { Time } from "./typography";

/** What every page ends with: how far the register knows, its terms, and where the rest stands. */
export function Footer({ site }: { site: Site }) {
  const { config, register, today } = site;
  const { asOf } = register;
  const pages = pagesIn("footer", site);
  const groups = [
    {
      title: "Le Club",
      links: [
        ...pages.filter(({ part }) => part !== "register" && part !== "site"),
        ...pagesIn("button", site),
        { address: `mailto:${config.contact}`, label: config.contact },
      ],
    },
    {
      title: "Données",
      links: [
        ...pages.filter(({ part }) => part === "register"),
        { address: urls.atom, label: "Flux d’actualités (Atom)" },
      ],
    },
    { title: "Site", links: pages.filter(({ part }) => part === "site") },
  ];
  return (
    <footer className="mt-7 border-t-2 border-ink py-5 text-ink-2 print:hidden">
      <nav aria-label="Pied de page" className="groups">
        {groups.map(({ title, links }) => (
          <ul key={title} aria-label={title}>
            {links.map(({ address, label }) => (
              <li key={address}>
                <a href={address}>{label}</a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <p className="mt-3">
        Membres connus au <Time day={asOf} />. Site construit le <Time day={today} />.
      </p>
      <p>
        Données ouvertes{"\u00a0"}: <a href={urls.data}>JSON et CSV</a>, {license.name}. Sans
        cookie, sans traceur, sans script.
      </p>
    </footer>
  );
}
