import { MemberTable } from "../../components/members/member-table";
import { Page } from "../../components/page/page";
import { PageTitle } from "../../components/page/page-title";
import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import { membersOn } from "../../lib/members/head-count";
import { byName } from "../../lib/members/order";
import { urls } from "../../lib/urls";
import { site } from "../site";

export default async function MembersPage() {
  const all = await site();
  const { register } = all;
  const members = membersOn(register, register.asOf).sort(byName);
  const title = `${members.length} membres au ${frenchDay(register.asOf)}`;
  return (
    <Page
      site={all}
      title={title}
      description="Le registre des membres du Club utilisateurs de Vitam : qui, depuis quand, pour quel usage."
      path={urls.members}
      part="members"
    >
      <PageTitle>
        <span id="membres">{frenchTypography(title, { heading: true })}</span>
      </PageTitle>
      <MemberTable members={members} day={register.asOf} labelledBy="membres" />
    </Page>
  );
}
