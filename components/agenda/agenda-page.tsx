import type { Site } from "../../lib/load";
import { comingEvents, pastEventsByYear } from "../../lib/posts/events";
import { urls } from "../../lib/urls";
import { Part } from "../page/ledger";
import { Page } from "../page/page";
import { EventList } from "./events";

/** The Club's meetings: those to come, then those of past years. */
export function AgendaPage({ site: { posts, today, config }, site }: { site: Site }) {
  const coming = comingEvents(posts, today);
  const past = pastEventsByYear(posts, today);
  return (
    <Page
      site={site}
      title="Agenda"
      description={`Les réunions ${config.ofName}, annoncées et passées, et de quoi les suivre dans votre agenda.`}
      path={urls.agenda}
    >
      {coming.length + past.length === 0 ? (
        <EmptyAgenda />
      ) : (
        <>
          <Part title="À venir" id="a-venir">
            {coming.length === 0 ? (
              <p className="blank">Aucune réunion n’est annoncée pour le moment.</p>
            ) : (
              <EventList events={coming} />
            )}
            <p className="mt-3 max-w-measure print:hidden">
              Ajoutez <a href={urls.calendar}>{`l’agenda ${config.ofName}`}</a> au vôtre (format
              iCalendar){"\u00a0"}: les réunions y paraissent dès qu’elles sont annoncées.
            </p>
          </Part>
          {past.map(({ year, events }) => (
            <Part key={year} title={String(year)} id={`annee-${year}`}>
              <EventList events={events} />
            </Part>
          ))}
        </>
      )}
    </Page>
  );
}

function EmptyAgenda() {
  return (
    <>
      <p className="blank">L’agenda est vide pour le moment.</p>
      <p className="mt-4">
        <a href={urls.news}>Les actualités</a>
      </p>
    </>
  );
}
