import { urls } from "../../lib/urls";
import config from "../../site.config";
import { Seal } from "./seal";

/** The parts of the site that the header names; a page says to which it belongs. */
export type Part = "news" | "members" | "club" | "data" | "join";

const LINKS: readonly { part: Part; url: string; title: string }[] = [
  { part: "news", url: urls.news, title: "Actualités" },
  { part: "members", url: urls.members, title: "Membres" },
  { part: "club", url: urls.club, title: "Le Club" },
  { part: "data", url: urls.data, title: "Données" },
];

/** Seal, name, four links and the one red button; it wraps on narrow screens. */
export function Header({ part }: { part: Part | null }) {
  return (
    <header className="border-b-2 border-ink py-3 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
        <a
          href={urls.home}
          className="flex items-center gap-2 font-display text-m font-bold text-ink no-underline"
        >
          <Seal />
          {config.name}
        </a>
        <nav aria-label="Principale">
          <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 font-ui text-s">
            {LINKS.map((link) => (
              <li key={link.part}>
                <a
                  href={link.url}
                  aria-current={link.part === part ? "true" : undefined}
                  className="inline-block border-b-2 border-transparent py-1 text-ink no-underline hover:border-edge aria-[current]:border-wax"
                >
                  {link.title}
                </a>
              </li>
            ))}
            <li>
              <a
                href={urls.join}
                aria-current={part === "join" ? "true" : undefined}
                className="button"
              >
                Rejoindre
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
