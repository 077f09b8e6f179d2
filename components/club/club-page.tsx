import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { TextPage } from "../page/text-page";
import { Chronology } from "./chronology";
import { clubText } from "./club-text";
import { MeetingsTable } from "./meetings-table";
import { Representatives } from "./representatives";

/** What the Club is, what its members do there and who speaks for them. */
export function ClubPage({ site }: { site: Site }) {
  const { register, today } = site;
  return (
    <TextPage
      site={site}
      title="Le Club"
      description="Ce qu’est le Club utilisateurs de Vitam, ce que ses membres y font et qui les représente."
      path={urls.club}
      part="club"
      lead="Le Club réunit les organisations qui se servent de Vitam, et celles qui l’étudient. Elles y échangent sur le logiciel et préparent ensemble ce qu’elles lui demandent."
      text={clubText(register, today)}
      components={{
        MeetingsTable,
        Representatives: () => <Representatives register={register} />,
        Chronology: () => <Chronology until={today} />,
      }}
    />
  );
}
