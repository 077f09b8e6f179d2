import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import { isMemberOn } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import { excerpt, marked } from "../../lib/search/marked";
import type { Found } from "../../lib/search/search-index";
import { memberUrl } from "../../lib/urls";
import { MarkedText } from "./marked-text";

/** A member found: what it is, and what was said of it that has the words. */
export function FoundMember({
  found: { subject: member, terms },
  site,
}: {
  found: Found<Member>;
  site: Site;
}) {
  const statements = member.uses.map(({ text }) => frenchTypography(text)).reverse();
  const said = excerpt(statements.join("\n"), terms);
  return (
    <li>
      <h3 className="text-l">
        <a href={memberUrl(member.id)} className="quiet">
          <MarkedText
            pieces={marked(frenchTypography(titleOf(member), { heading: true }), terms)}
          />
        </a>
      </h3>
      <p className="text-ink-2">
        <MarkedText pieces={marked(frenchTypography(factsOf(member, site).join(", ")), terms)} />
      </p>
      {said !== null && (
        <p className="mt-1 max-w-measure font-text text-m">
          <MarkedText pieces={said} />
        </p>
      )}
    </li>
  );
}

/** The full name, and the short one where the first does not have it. */
function titleOf({ name, shortName }: Member): string {
  return name.includes(shortName) ? name : `${name} (${shortName})`;
}

function factsOf(member: Member, { today }: Site): string[] {
  const { kind, place, formerNames } = member;
  const former = formerNames.map(({ name }) => name).join(", ");
  return [
    ...(isMemberOn(member, today) ? [] : ["ancien membre"]),
    kind.name,
    ...(place === null ? [] : [place]),
    ...(former === "" ? [] : [`auparavant ${former}`]),
  ];
}
