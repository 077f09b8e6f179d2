import type { Site } from "../../lib/load";
import { standingPages } from "../../lib/pages/standing-pages";

/** The ways to look at the register, of which `current` is the address of one. */
export function MemberViews({ site, current }: { site: Site; current: string }) {
  return (
    <nav aria-label="Vues du registre" className="mb-4 font-ui text-s print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {standingPages(site)
          .filter(({ part }) => part === "members")
          .map(({ address, label }) => (
            <li key={address}>
              <a
                href={address}
                aria-current={address === current ? "page" : undefined}
                className="inline-block py-1 aria-[current]:font-bold"
              >
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
