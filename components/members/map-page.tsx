import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import { byTerritory, type CountedArea } from "../../lib/members/by-territory";
import { memberNoun } from "../../lib/members/words";
import { territoryUrl, urls } from "../../lib/urls";
import { Page } from "../page/page";
import { French } from "../page/typography";
import { MemberViews } from "./member-views";
import { isDrawn, TerritoryMap } from "./territory-map";

/** Where members have their seats: a map, and the list that it shows. */
export function MapPage({ site }: { site: Site }) {
  const { register, today, config } = site;
  const { regions, departements, unknown } = byTerritory(register, today);
  const total = sumOf(regions);
  const left = total - sumOf(departements.filter(isDrawn));
  const title = "Où sont les membres";
  return (
    <Page
      site={site}
      title={title}
      above={<a href={urls.members}>Membres</a>}
      description={`Les sièges des membres ${config.ofName}, par région et par département.`}
      path={urls.membersMap}
      part={urls.members}
    >
      <MemberViews site={site} current={urls.membersMap} />
      <p className="max-w-measure text-l">
        <French>
          {`${total} ${memberNoun(total)} dont on connaît le siège${unknown === 0 ? "" : `, ${unknown} sans lieu connu`}. Un siège n’est pas un territoire : qui est installé à Paris peut travailler pour toute la France.`}
        </French>
      </p>
      <div className="map-and-list mt-6">
        <TerritoryMap
          departements={departements}
          words={frenchTypography(wordsOf(departements, title))}
        />
        <div>
          <ul className="territories">
            {regions.map((region) => (
              <li key={region.code}>
                <Counted url={territoryUrl("region", region.code)} area={region} />
                {region.departements.some(({ name }) => name !== region.name) && (
                  <ul>
                    {region.departements.map((one) => (
                      <li key={one.code}>
                        <Counted url={territoryUrl("departement", one.code)} area={one} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {left > 0 && (
            <p className="mt-3 font-ui text-s text-ink-2">
              <French>
                {`${left} ${left === 1 ? "n’a" : "n’ont"} pas de place sur la carte : on n’en connaît que la région, ou le département n’y figure pas.`}
              </French>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}

/** A territory as a link to its members, and how many they are. */
function Counted({ url, area: { name, count } }: { url: string; area: CountedArea }) {
  return (
    <>
      <a href={url}>{name}</a> <b>{count}</b>
    </>
  );
}

function sumOf(areas: readonly CountedArea[]): number {
  return areas.reduce((sum, { count }) => sum + count, 0);
}

function wordsOf(departements: readonly CountedArea[], title: string): string {
  const most = departements.slice(0, 3).map(({ name, count }) => `${name} ${count}`);
  return frenchTypography(
    `${title}, par département : ${most.join(", ")} ; tous sont dans la liste qui suit.`,
  );
}
