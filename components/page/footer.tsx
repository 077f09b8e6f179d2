import type { Day } from "../../lib/dates/day";
import { urls } from "../../lib/urls";
import { Time } from "./typography";

const LINKS: readonly { url: string; title: string }[] = [
  { url: urls.accessibility, title: "Accessibilité : non conforme" },
  { url: urls.legal, title: "Mentions légales" },
  { url: urls.counting, title: "Comment nous comptons" },
  { url: urls.data, title: "Données ouvertes" },
  { url: urls.agenda, title: "Agenda" },
  { url: urls.atom, title: "Flux Atom" },
  { url: urls.siteMap, title: "Plan du site" },
];

/** What every page ends with: how far the register knows, and where the rest stands. */
export function Footer({ asOf, today }: { asOf: Day; today: Day }) {
  return (
    <footer className="mt-8 border-t-2 border-ink py-5 font-ui text-s text-ink-2">
      <nav aria-label="Pied de page" className="print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {LINKS.map(({ url, title }) => (
            <li key={url}>
              <a href={url} className="inline-block py-1 text-ink-2">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-3">
        Registre arrêté au <Time day={asOf} />. Page établie le <Time day={today} />.
      </p>
    </footer>
  );
}
