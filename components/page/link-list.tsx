import { Fragment, type ReactNode } from "react";
import { urls } from "../../lib/urls";

/** A link of a list. */
export interface ListedLink {
  url: string;
  title: ReactNode;
  /** What stands beside the link. */
  after?: ReactNode;
}

/** Where whoever came to nothing finds the rest of the site. */
export const waysOn: readonly ListedLink[] = [
  { url: urls.home, title: "L’accueil" },
  { url: urls.news, title: "Les actualités" },
  { url: urls.members, title: "Les membres" },
  { url: urls.search, title: "Rechercher" },
];

/**
 * Links with room for a finger, in a row that wraps where `className` does not say otherwise. It
 * knows no typography, which the page of a failure would then load too.
 */
export function LinkList({
  links,
  className = "mt-4 flex flex-wrap gap-x-5",
}: {
  links: readonly ListedLink[];
  className?: string;
}) {
  return (
    <ul className={className}>
      {links.map(({ url, title, after }) => (
        <li key={url}>
          <a href={url} className="inline-block py-1">
            {title}
          </a>
          {after}
        </li>
      ))}
    </ul>
  );
}

/** A link among others of its sort. */
interface Chip {
  url: string;
  title: string;
  isCurrent?: boolean;
}

/** Links side by side, apart for those who see no styles too; the chosen ones are marked. */
export function Chips({ links }: { links: readonly Chip[] }) {
  return links.map(({ url, title, isCurrent = false }) => (
    <Fragment key={url}>
      <a href={url} aria-current={isCurrent ? "true" : undefined}>
        {title}
      </a>{" "}
    </Fragment>
  ));
}
