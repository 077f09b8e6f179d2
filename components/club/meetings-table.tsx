import { French } from "../page/typography";

const MEETINGS: readonly { meeting: string; purpose: string; rhythm: string }[] = [
  { meeting: "Plénière", purpose: "tous les membres", rhythm: "4 par an" },
  {
    meeting: "Atelier de priorisation",
    purpose: "classer les besoins ; il en sort une liste",
    rhythm: "1 par an",
  },
  {
    meeting: "Rencontre métier",
    purpose: "plusieurs membres, sur les usages du logiciel",
    rhythm: "4 par an",
  },
  {
    meeting: "Rencontre technique",
    purpose: "plusieurs membres, sur l’installation et les applications",
    rhythm: "4 par an",
  },
  {
    meeting: "Rencontre à deux",
    purpose: "un membre et le Programme",
    rhythm: "à la demande",
  },
];

/** The Club's meetings, as its page gave them on 30 November 2023. */
export function MeetingsTable() {
  return (
    <table className="stacked">
      <caption className="pb-2 text-ink-2">
        D’après la page du Club, en novembre{"\u00a0"}2023.
      </caption>
      <thead>
        <tr>
          <th scope="col">Réunion</th>
          <th scope="col">Pour qui, pour quoi</th>
          <th scope="col">Combien</th>
        </tr>
      </thead>
      <tbody>
        {MEETINGS.map(({ meeting, purpose, rhythm }) => (
          <tr key={meeting}>
            <th scope="row">{meeting}</th>
            <td>
              <French>{purpose}</French>
            </td>
            <td>
              <French>{rhythm}</French>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
