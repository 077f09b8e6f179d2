import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { Seal } from "./seal";
import { Time } from "./typography";

/** The parts of the site that the header names; a page says to which it belongs. */
export type Part = "news" | "members" | "club" | "data" | "join";

const LINKS: readonly { part: Part; url: string; title: string }[] = [
  { part: "news", url: urls.news, title: "Actualités" },
  { part: "members", url: urls.members, title: "Membres" },
  { part: "club", url: urls.club, title: "Le Club" },
  { part: "data", url: urls.data, title: "Données" },
];

/** The name of the part to which a page belongs; undefined on the part's own page. */
export function partTitle(part: Part | undefined, path: string): string | undefined {
  return LINKS.find((link) => link.part === part && link.url !== path)?.title;
}

/** Seal, name, four links and the one red button, in two lines on narrow screens. */
export function Header({ site: { config }, part }: { site: Site; part: Part | null }) {
  return (
    <header className="border-b-2 border-ink py-3 print:hidden">
      <nav aria-label="Principale" className="bar">
        <a href={urls.home} className="flex items-center gap-2 font-display text-m font-bold quiet">
          <Seal />
          {config.name}
        </a>
        <ul>
          {LINKS.map((link) => (
            <li key={link.part}>
              <a
                href={link.url}
                aria-current={link.part === part ? "true" : undefined}
                className="tab"
              >
                {link.title}
              </a>
            </li>
          ))}
        </ul>
        <a href={urls.join} aria-current={part === "join" ? "true" : undefined} className="button">
          Rejoindre
        </a>
      </nav>
    </header>
  );
}

/** The same on paper: where the sheet comes from, how far the register knew, and when. */
export function Letterhead({ site, address }: { site: Site; address: string }) {
  const { config, base, register, today } = site;
  return (
    <div className="letterhead">
      <p className="font-display font-bold">{config.name}</p>
      <p className="text-xs">
        {base}
        {address}
        <br />
        Registre arrêté au <Time day={register.asOf} />, site construit le <Time day={today} />
      </p>
    </div>
  );
}
