import type { Site } from "../../lib/load";
import { pagesIn } from "../../lib/pages/standing-pages";
import { urls } from "../../lib/urls";
import { Seal } from "./seal";
import { Time } from "./typography";

/** The name of the header's page under which a page stands; undefined on that page itself. */
export function partTitle(site: Site, part: string | undefined, path: string): string | undefined {
  return pagesIn("header", site).find(({ address }) => address === part && address !== path)?.label;
}

/** Seal, name, links and the one red button, in two lines on narrow screens. */
export function Header({ site, part }: { site: Site; part: string | null }) {
  const pages = pagesIn("header", site);
  const links = pages.filter(({ address }) => address !== urls.search);
  const search = pages.find(({ address }) => address === urls.search);
  return (
    <header className="border-b-2 border-ink py-3 print:hidden">
      <nav aria-label="Principale" className="bar">
        <a href={urls.home} className="flex items-center gap-2 font-display text-m font-bold quiet">
          <Seal config={site.config} />
          {site.config.name}
        </a>
        <ul>
          {links.map(({ address, label }) => (
            <li key={address}>
              <a
                href={address}
                aria-current={address === part ? "true" : undefined}
                className="tab"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
        {search !== undefined && (
          <SearchLink title={search.label} isCurrent={part === urls.search} />
        )}{" "}
        {pagesIn("button", site).map(({ address, label }) => (
          <a
            key={address}
            href={address}
            aria-current={address === part ? "true" : undefined}
            className="button"
          >
            {label}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** The search, by its name; where there is no room, by its sign. */
function SearchLink({ title, isCurrent }: { title: string; isCurrent: boolean }) {
  return (
    <a href={urls.search} aria-current={isCurrent ? "true" : undefined} className="tab find">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M11 11l4 4M7 12a5 5 0 1 1 0-10 5 5 0 0 1 0 10z" />
      </svg>
      <span>{title}</span>
    </a>
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
        Membres connus au <Time day={register.asOf} />, site construit le <Time day={today} />
      </p>
    </div>
  );
}
