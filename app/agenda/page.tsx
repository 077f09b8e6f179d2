import { AgendaPage } from "../../components/agenda/agenda-page";
import { site } from "../site";

export default async function MeetingsPage() {
  return <AgendaPage site={await site()} />;
}
