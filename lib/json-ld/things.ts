/** What pages are about, in the words of schema.org. */
import type {
  Article,
  BreadcrumbList,
  Dataset,
  Event,
  Graph,
  Organization,
  OrganizationRole,
  PostalAddress,
  Thing,
} from "schema-dts";
import { license } from "../api/parts";
import { type ApproximateDate, knownPart } from "../dates/edtf";
import { dateLabel } from "../dates/french";
import { machineTime } from "../dates/moment";
import type { Site } from "../load";
import { countingDays } from "../members/head-count";
import type { Member } from "../members/member";
import type { Territory } from "../members/official-territories";
import type { Post, PostEvent } from "../posts/post";
import { memberUrl, postUrl, urls } from "../urls";

/** The site that speaks: its own words and its address. */
export type Speaker = Pick<Site, "config" | "base">;

/**
 * These things as the text of a script element that holds data: a `<` in it could end the element,
 * and is written in JSON's other way.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}

function clubOf({ config, base }: Speaker): Organization {
  return { "@type": "Organization", name: config.name, url: `${base}${urls.home}` };
}

/** Where a page stands: the pages above it, then itself. */
export function breadcrumbs(
  steps: readonly { name: string; path: string }[],
  { base }: Pick<Speaker, "base">,
): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${base}${path}`,
    })),
  };
}

/** A post; of the members that it names, their own pages tell more. */
export function article(post: Post, speaker: Speaker): Article {
  const { base } = speaker;
  return {
    "@type": "Article",
    url: `${base}${postUrl(post.slug)}`,
    headline: post.title,
    description: post.description ?? undefined,
    datePublished: post.date,
    dateModified: post.updated ?? undefined,
    inLanguage: "fr",
    keywords: post.tags,
    image: post.image === null ? undefined : `${base}${encodeURI(post.image.src)}`,
    author: clubOf(speaker),
    mentions: post.mentions.map((id) => ({ "@id": `${base}${memberUrl(id)}` })),
  };
}

/**
 * The meeting of a post; none where neither place nor room is known, for search engines refuse an
 * Event without location (developers.google.com, "Event structured data"). A room that nobody can
 * join any more gives way to the page of the post.
 */
export function event(
  post: Post,
  { start, end, place, online }: PostEvent,
  isOver: boolean,
  { base }: Pick<Speaker, "base">,
): Event[] {
  const url = `${base}${postUrl(post.slug)}`;
  const room = {
    "@type": "VirtualLocation",
    url: isOver || online === null ? url : online,
  } as const;
  const location = [...(place === null ? [] : [place]), ...(online === null ? [] : [room])];
  if (location.length === 0) return [];
  return [
    {
      "@type": "Event",
      url,
      name: post.title,
      startDate: machineTime(start),
      endDate: end === null ? undefined : machineTime(end),
      location,
    },
  ];
}

type Membership = OrganizationRole<Organization, "memberOf">;
type Known = ApproximateDate | null;

/**
 * A member, with its stays in the Club and the roles that it held there. Dates of schema.org know no
 * doubt: each is as precise as the evidence, or missing, and a description says in words what is
 * known.
 */
export function organization(member: Member, speaker: Speaker): Organization {
  const { name, shortName, formerNames, website, place, territory, siren, periods, roles } = member;
  const names = new Set([shortName, ...formerNames.map((former) => former.name)]);
  names.delete(name);
  const memberOf = clubOf(speaker);
  const held = (roleName: string, from: Known, until: Known, description?: string): Membership => ({
    "@type": "OrganizationRole",
    roleName,
    startDate: (from && knownPart(from)) ?? undefined,
    endDate: (until && knownPart(until)) ?? undefined,
    description,
    memberOf,
  });
  return {
    "@type": "Organization",
    "@id": `${speaker.base}${memberUrl(member.id)}`,
    name,
    alternateName: [...names],
    url: website ?? undefined,
    sameAs: website ?? undefined,
    identifier:
      siren === null ? undefined : { "@type": "PropertyValue", propertyID: "SIREN", value: siren },
    location: place ?? undefined,
    address: territory === null ? undefined : addressOf(territory),
    memberOf: [
      ...periods.map(({ joined, left }) => {
        const departure = left === null ? "" : `, départ : ${dateLabel(left)}`;
        return held("membre", joined, left, `Arrivée : ${dateLabel(joined)}${departure}`);
      }),
      ...roles.map(({ role, from, until }) => held(role.title, from, until)),
    ],
  };
}

/** The seat, as far as the register knows it. */
function addressOf({ type, name, region }: Territory): PostalAddress {
  return {
    "@type": "PostalAddress",
    addressLocality: type === "commune" ? name : undefined,
    addressRegion: type === "departement" ? [name, region.name] : region.name,
    addressCountry: "FR",
  };
}

/** The register as open data. */
export function dataset(site: Site): Dataset {
  const { register, config, base } = site;
  const { asOf } = register;
  const [first = asOf] = countingDays(register);
  const list = `${base}${urls.apiMembers}`;
  return {
    "@type": "Dataset",
    url: `${base}${urls.data}`,
    name: `Registre des membres ${config.ofName}`,
    description: `Les organisations membres ${config.ofName}, leurs dates d’arrivée et de départ, et ce qu’elles font du logiciel, chaque fois avec sa source.`,
    inLanguage: "fr",
    license: license.url,
    isAccessibleForFree: true,
    temporalCoverage: `${first}/${asOf}`,
    dateModified: asOf,
    creator: clubOf(site),
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: list },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${list}?format=csv` },
    ],
  };
}
