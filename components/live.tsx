/**
 * The live answers: all that no build can have made before, since it depends on a query or on an
 * address that nobody listed. Next's route handlers call this table, and so does our own server.
 */
import type { ReactNode } from "react";
import type { Answer } from "../lib/api/answer";
import { answerAt } from "../lib/api/endpoints";
import { misspelt, type Received, respond } from "../lib/api/http";
import { FROZEN, frozen } from "../lib/content/frozen";
import { onceFor } from "../lib/content/once-for";
import type { FilteredPage } from "../lib/hosting/redirects";
import type { Site } from "../lib/load";
import { isRefused, type QueryFault } from "../lib/members/address-fields";
import { type RegisterView, readMembersQuery } from "../lib/members/members-query";
import { isOldAddress } from "../lib/old-site/address";
import { findOldAddress } from "../lib/old-site/find";
import { readSearchQuery } from "../lib/search/search";
import { openSearchIndex, searchData } from "../lib/search/search-index";
import { decoded, urls } from "../lib/urls";
import { EmbeddedMembers } from "./embed/embedded-members";
import { MembersPage } from "./members/members-page";
import { LostPage } from "./old-site/lost-page";
import { htmlResponse } from "./page/html-response";
import type { Render } from "./page/render";
import { SearchPage } from "./search/search-page";

/** What live answers are made of: it never changes within a build. */
export interface Known {
  site: Site;
  /** The commit that was built; null where unknown. */
  commit: string | null;
  /** How a page becomes HTML. */
  render: Render;
}

/** Answers a request of any method. Rejects where the matter of a page cannot be read. */
export type LiveAnswer = (request: Received, known: Known) => Answer | Promise<Answer>;

/** Opened when it is first asked: as the build froze it, of the files as they are under `npm run dev`. */
const searchIndexOf = onceFor((site: Site) =>
  openSearchIndex(
    site,
    process.env.NODE_ENV === "production" ? frozen(FROZEN.search) : searchData(site),
  ),
);

/** The pages that answer a query; without one, they are built. */
export const filteredPages: Record<FilteredPage, LiveAnswer> = {
  "/membres": membersAt(urls.members),
  "/membres/tableau": membersAt(urls.membersTable),
  "/recherche": page(({ searchParams }, { site }) => {
    const { q, faults } = readSearchQuery(searchParams);
    const page = <SearchPage site={site} index={searchIndexOf(site)} q={q} faults={faults} />;
    return { page, status: statusOf(faults) };
  }),
  "/integrer/membres": page(({ searchParams }, { site }) => {
    const { query, faults } = readMembersQuery(searchParams, site.register, ["type", "au"]);
    const page = <EmbeddedMembers site={site} query={query} faults={faults} />;
    return { page, status: statusOf(faults) };
  }),
};

function membersAt(view: RegisterView): LiveAnswer {
  return page(({ searchParams }, { site }) => {
    const { query, faults } = readMembersQuery(searchParams, site.register);
    const page = <MembersPage site={site} view={view} query={query} faults={faults} filtered />;
    return { page, status: statusOf(faults) };
  });
}

function statusOf(faults: readonly QueryFault[]): number {
  return isRefused(faults) ? 400 : 200;
}

/** An address of the old site, as it was or below /ancien-site, where Next's rewrite puts it. */
export const oldAddress: LiveAnswer = page(({ pathname }, { site }) => {
  const path = decoded(pathname.replace(BELOW_OLD_SITE, "/").replace(/(?<=.)\/$/, ""));
  const found = findOldAddress(path, site);
  if (found.is === "moved") return { location: found.to };
  const page = found.is === "gone" ? found.page : null;
  return {
    page: <LostPage site={site} path={path} page={page} />,
    status: page === null ? 404 : 410,
  };
});

/** Every address of the API. */
export const api: LiveAnswer = (request, { site, commit }) =>
  misspelt(request, site.base) ??
  respond(request, site.base, (asked) => answerAt({ ...asked, site, commit }));

/** Whether a path is the API's, which never answers a page. */
export function isApi(path: string): boolean {
  return /^\/api(?![^/])/.test(path);
}

/** Who answers at a path that is not built, or that is and has a query; undefined if nobody. */
export function liveAnswerAt(
  path: string,
  hasQuery: boolean,
  { oldSite }: Pick<Site, "oldSite">,
): LiveAnswer | undefined {
  if (isApi(path)) return api;
  const filtered = Object.entries(filteredPages).find(([address]) => address === path)?.[1];
  if (filtered !== undefined) return hasQuery ? filtered : undefined;
  const isOld = isOldAddress(path, oldSite) || BELOW_OLD_SITE.test(path);
  return isOld && oldSite.hosts.length > 0 ? oldAddress : undefined;
}

const BELOW_OLD_SITE = new RegExp(`^${urls.oldSite}/(?=.)`);

/**
 * What a page answers to a method that reads nothing. Next's own answer lacks the `Allow` that HTTP
 * wants there (RFC 9110, 15.5.6).
 */
export function methodNotAllowed(): Answer {
  return { status: 405, headers: { allow: "GET, HEAD" }, body: "" };
}

/** A page with its status, or where its reader is sent. */
type Made = { page: ReactNode; status: number } | { location: string };

function page(make: (url: URL, known: Known) => Made | Promise<Made>): LiveAnswer {
  return async (request, known) => {
    if (request.method !== "GET" && request.method !== "HEAD") return methodNotAllowed();
    const made = await make(new URL(request.url), known);
    if ("location" in made) return { status: 308, headers: { location: made.location }, body: "" };
    return htmlResponse(request, known, made.page, made.status);
  };
}
