import type { Site } from "../../lib/load";
import { find } from "../../lib/members/find";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { registerYears } from "../../lib/members/statistics";
import type { Kind } from "../../lib/members/vocabulary";
import { memberNoun } from "../../lib/members/words";
import { kindUrl, memberYearUrl, urls } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { Part } from "../page/ledger";
import { Page } from "../page/page";
import { French, Time } from "../page/typography";
import { MemberTable } from "./member-table";
import { NumberCell, Titles } from "./tables";
import { UsageNoteOnTable } from "./usage-note";

/** The members of a kind, and how many there were year by year. */
export function KindPage({ site, kind }: { site: Site; kind: Kind }) {
  const { register, today } = site;
  const { id, plural, who } = kind;
  const { vocabulary } = register;
  const members = find(register, { on: today, kinds: [id] });
  const ofKind = {
    ...register,
    members: register.members.filter((member) => member.kind.id === id),
    // Published head counts are of the whole Club.
    published: [],
  };
  return (
    <Page
      site={site}
      title={`${plural} : les membres du Club`}
      heading={plural}
      above={<a href={urls.members}>Membres</a>}
      description={`${plural} : ${members.length} ${memberNoun(members.length)} ${site.config.ofName}. ${who}`}
      path={kindUrl(id)}
      part={urls.members}
      trail={[{ name: plural, path: kindUrl(id) }]}
    >
      <p className="max-w-measure text-l">
        <French>{who}</French>
      </p>
      <Part title={`${members.length} ${memberNoun(members.length)}`} id="membres">
        {members.length === 0 ? (
          <p className="blank">Aucun membre de ce type à ce jour.</p>
        ) : (
          <MemberTable
            members={members}
            caption={plural}
            usageLabel={vocabulary.usageLabel}
            day={today}
            ofKind={kind}
          />
        )}
        <UsageNoteOnTable vocabulary={vocabulary} members={members} />
      </Part>
      {ofKind.members.length > 1 && (
        <Part title="Au fil des ans" id="annees">
          <Frieze
            register={ofKind}
            created={site.config.created}
            to={today}
            detail="le tableau suit"
          />
          <table aria-labelledby="annees" className="mt-5 max-w-measure">
            <Titles words={["Au"]} numbers={["Membres"]} />
            <tbody>
              {countedYears(register, id).map(({ year, to, count }) => (
                <tr key={year}>
                  <th scope="row">
                    <a href={memberYearUrl(year)}>
                      <Time day={to} />
                    </a>
                  </th>
                  <NumberCell value={count} />
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
    </Page>
  );
}

/** Years and their last head counts, from the first with a member of the kind. */
function countedYears(register: Register, kind: string) {
  const years = registerYears(register).map(({ year, to }) => ({
    year,
    to,
    count: headCount(register, to, kind),
  }));
  return years.slice(years.findIndex(({ count }) => count > 0));
}
