import type { Site } from "../../lib/load";
import { type MembersQuery, membersAddress, registerViews } from "../../lib/members/members-query";
import { standingPages } from "../../lib/pages/standing-pages";
import { urls } from "../../lib/urls";
import { Chips } from "../page/link-list";

/** The ways to look at the register, of which `current` is the address of one; where they can, they keep what is asked. */
export function MemberViews({
  site,
  current,
  query,
}: {
  site: Site;
  current: string;
  query?: MembersQuery;
}) {
  const addressIn = (address: string) => {
    const view = registerViews.find((one) => one === address);
    return view === undefined || query === undefined ? address : membersAddress(query, view);
  };
  const links = standingPages(site)
    .filter(({ part }) => part === "members")
    .map(({ address, label }) => ({
      url: addressIn(address),
      title: address === urls.members ? "Noms" : label,
      isCurrent: address === current,
    }));
  return (
    <nav aria-label="Vues du registre" className="chips mb-2 print:hidden">
      <Chips links={links} />
    </nav>
  );
}
