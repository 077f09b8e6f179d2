import { frenchTypography } from "../../lib/content/typography";
import { earlier } from "../../lib/dates/day";
import type { Site } from "../../lib/load";
import { isRefused, type QueryFault } from "../../lib/members/address-fields";
import { compareDays } from "../../lib/members/find";
import { headCount } from "../../lib/members/head-count";
import { type MembersQuery, membersAddress } from "../../lib/members/members-query";
import { membersHeading } from "../../lib/members/words";
import { urls } from "../../lib/urls";
import { MemberWall } from "../members/member-wall";
import { assets } from "../page/assets";
import { Faults } from "../page/faults";
import { French, Time } from "../page/typography";

/**
 * The wall of members for a frame on another site: bare, its links lead out of the frame. It is
 * light or dark as the browser tells, which in a frame is what the page around it asks for.
 */
export function EmbeddedMembers({
  site: { config, base, register, today },
  query,
  faults = [],
}: {
  site: Site;
  query: MembersQuery;
  faults?: readonly QueryFault[];
}) {
  const { stylesheet, font } = assets();
  const day = earlier(earlier(query.on ?? today, today), register.asOf);
  const comparison = compareDays(register, { on: day, kinds: query.kinds }, null);
  const refused = isRefused(faults);
  const heading = refused
    ? "Demande non valide"
    : membersHeading(comparison, query, day, headCount(register, day));
  return (
    <>
      <title>
        {frenchTypography(`${heading} – à intégrer – ${config.name}`, { heading: true })}
      </title>
      <meta
        name="description"
        content={`Les membres ${config.ofName}, pour la page d’un autre site.`}
      />
      {(config.publisher === null || faults.length > 0) && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={`${base}${urls.members}`} />
      <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      <link rel="stylesheet" href={stylesheet} precedence="site" />
      <main className="p-4">
        <h1 className="mb-3 text-h2">
          <French heading>{heading}</French>
        </h1>
        <Faults faults={faults} />
        {!refused &&
          (comparison.members.length === 0 ? (
            <p className="blank">Aucun membre ne correspond à cette demande.</p>
          ) : (
            <MemberWall
              kinds={register.vocabulary.kinds}
              members={comparison.members}
              target="_top"
            />
          ))}
        <p className="mt-3 text-ink-2">
          Source{"\u00a0: "}
          <a href={refused ? urls.data : membersAddress(query)} target="_top">
            {config.name}
          </a>
          , membres connus au <Time day={register.asOf} />.
        </p>
      </main>
    </>
  );
}
