import type { Organization, OrganizationRole, PostalAddress } from "schema-dts";
import { knownPart } from "../dates/edtf";
import { dateLabel } from "../dates/french";
import type { HeldRole, Member, Period, Territory } from "../members/member";
import { memberUrl, urls } from "../urls";
import type { Speaker } from "./graph";

type Membership = OrganizationRole<Organization, "memberOf">;

/**
 * A member, with its stays in the Club and the roles that it held there. Dates of schema.org know no
 * doubt: each is as precise as the evidence, or missing, and a description says in words what is
 * known.
 */
export function organization(member: Member, club: Speaker): Organization {
  const { name, shortName, formerNames, website, place, territory, siren, periods, roles } = member;
  const names = new Set([shortName, ...formerNames.map((former) => former.name)]);
  names.delete(name);
  return {
    "@type": "Organization",
    "@id": `${club.base}${memberUrl(member.id)}`,
    name,
    alternateName: [...names],
    url: website ?? undefined,
    sameAs: website ?? undefined,
    identifier:
      siren === null ? undefined : { "@type": "PropertyValue", propertyID: "SIREN", value: siren },
    location: place ?? undefined,
    address: territory === null ? undefined : addressOf(territory),
    memberOf: [
      ...periods.map((period) => stay(period, club)),
      ...roles.map((role) => roleOf(role, club)),
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

function stay({ joined, left }: Period, club: Speaker): Membership {
  const departure = left === null ? "" : `, départ : ${dateLabel(left)}`;
  return {
    "@type": "OrganizationRole",
    roleName: "membre",
    startDate: knownPart(joined) ?? undefined,
    endDate: (left && knownPart(left)) ?? undefined,
    description: `Arrivée : ${dateLabel(joined)}${departure}`,
    memberOf: organizationOf(club),
  };
}

function roleOf({ role, from, until }: HeldRole, club: Speaker): Membership {
  return {
    "@type": "OrganizationRole",
    roleName: role.title,
    startDate: (from && knownPart(from)) ?? undefined,
    endDate: (until && knownPart(until)) ?? undefined,
    memberOf: organizationOf(club),
  };
}

function organizationOf({ config, base }: Speaker): Organization {
  return { "@type": "Organization", name: config.name, url: `${base}${urls.home}` };
}
