import type { Site } from "../../lib/load";
import { type FaultyText, warningsOf } from "../../lib/posts/faults";
import { faultText } from "./fault-text";

/** What could be better in a post, at the foot of its page, under `npm run dev`; nothing in a build. */
export function WarningList({ site, text }: { site: Site; text: FaultyText }) {
  const warnings = warningsOf(site.faults, text);
  if (warnings.length === 0) return null;
  return (
    <aside aria-label="À améliorer" className="mt-4 font-ui text-s text-ink-2">
      <p>À améliorer, si vous le pouvez :</p>
      <ul className="entries mt-1">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            {faultText(
              [`Ligne ${warning.place.line} : ${warning.found}`, warning.advice].join(" "),
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
