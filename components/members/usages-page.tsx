import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import type { MemberView } from "../../lib/members/as-of";
import { find } from "../../lib/members/find";
import { usageIdsOn } from "../../lib/members/statements";
import type { Kind, Usage } from "../../lib/members/vocabulary";
import { memberNoun } from "../../lib/members/words";
import { kindUrl, urls, usageUrl } from "../../lib/urls";
import { Page } from "../page/page";
import { French, Time } from "../page/typography";
import { MemberViews } from "./member-views";
import { UsageNoteOnTable } from "./usage-note";

/**
 * Kinds by usages: in each cell the members, under their number, which leads to their list. The
 * condition is that of the list: a usage in any statement.
 */
export function UsagesPage({ site }: { site: Site }) {
  const { register, today, config } = site;
  const { vocabulary } = register;
  const members = find(register, { on: today });
  const unknown = members.filter(({ usage }) => usage === null);
  const title = "Qui fait quoi";
  return (
    <Page
      site={site}
      title={title}
      above={<a href={urls.members}>Membres</a>}
      description={`Ce que les membres ${config.ofName} font avec ${config.subject}, par type d’organisation.`}
      path={urls.membersUsages}
      part={urls.members}
    >
      <MemberViews site={site} current={urls.membersUsages} />
      <p className="max-w-measure text-l">
        Un membre figure sous chaque usage que mentionne une source. Membres connus au{" "}
        <Time day={register.asOf} />.
      </p>
      {unknown.length > 0 && (
        <p className="mt-3 max-w-measure">
          <French>
            {`L’usage de ${unknown.length} ${memberNoun(unknown.length)} n’est pas connu. Votre organisation en fait partie ? `}
          </French>
          <a href={`mailto:${config.contact}`}>Écrivez-nous</a>.
        </p>
      )}
      <table className="stacked matrix">
        <caption className="sr-only">
          <French>{`${title} : types d’organisation et usages`}</French>
        </caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            {vocabulary.usages.map(({ id, name, mark }) => (
              <th key={id} scope="col">
                <span aria-hidden="true">{mark} </span>
                <a href={usageUrl(id)}>{name}</a>
              </th>
            ))}
            <th scope="col">{UNKNOWN}</th>
          </tr>
        </thead>
        <tbody>
          {vocabulary.kinds.map((kind) => {
            const ofKind = members.filter(({ member }) => member.kind.id === kind.id);
            if (ofKind.length === 0) return null;
            return (
              <tr key={kind.id}>
                <th scope="row">
                  <a href={kindUrl(kind.id)}>{kind.plural}</a>{" "}
                  <span className="text-ink-2">{ofKind.length}</span>
                </th>
                {vocabulary.usages.map((usage) => (
                  <Cell
                    key={usage.id}
                    kind={kind}
                    usage={usage}
                    members={ofKind.filter(({ member }) => usageIdsOn(member, today).has(usage.id))}
                  />
                ))}
                <Cell kind={kind} members={ofKind.filter(({ usage }) => usage === null)} />
              </tr>
            );
          })}
        </tbody>
      </table>
      <UsageNoteOnTable vocabulary={vocabulary} members={members} />
    </Page>
  );
}

const UNKNOWN = "non connu";

function Cell({
  kind,
  usage,
  members,
}: {
  kind: Kind;
  usage?: Usage;
  members: readonly MemberView[];
}) {
  if (members.length === 0) return <td />;
  const names = members.map(({ shortName }) => shortName).join(", ");
  const { length } = members;
  return (
    <td data-label={usage?.name ?? UNKNOWN}>
      {usage === undefined ? (
        <b>{length}</b>
      ) : (
        <a
          href={`${urls.members}?type=${kind.id}&usage=${usage.id}`}
          aria-label={frenchTypography(`${length} : ${kind.plural}, ${usage.name}`)}
        >
          {length}
        </a>
      )}{" "}
      <French>{names}</French>
    </td>
  );
}
