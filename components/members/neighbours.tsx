import type { Neighbour } from "../../lib/members/neighbours";
import { Part } from "../page/ledger";
import { MemberLink } from "./member-link";

/** Members that resemble one, each with the reason. */
export function Neighbours({ neighbours }: { neighbours: readonly Neighbour[] }) {
  if (neighbours.length === 0) return null;
  return (
    <Part title="Organisations proches" id="proches" onPaper={false}>
      <ul className="entries border-t border-rule">
        {neighbours.map((neighbour) => (
          <li key={neighbour.view.id}>
            <MemberLink id={neighbour.view.id} name={neighbour.view.name} />{" "}
            <span className="block text-xs text-ink-2">{reasonOf(neighbour)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function reasonOf({ kind, level, place, usage }: Neighbour): string {
  return [(level ?? kind)?.name, place?.name, usage?.name].filter(Boolean).join(", ");
}
