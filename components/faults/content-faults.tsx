/** The faults of the content as pages show them under `npm run dev`. */
import type { Fault } from "../../lib/faults/fault";
import { inOrder } from "../../lib/faults/report";
import type { Site } from "../../lib/load";
import { type FaultyText, warningsOf } from "../../lib/posts/faults";
import { postUrl } from "../../lib/urls";

/**
 * All errors of the content, on every page, under `npm run dev`: those of a member or of a picture
 * have no page of their own. A build has none.
 */
export function FaultList({ site }: { site: Site }) {
  if (site.faults.length === 0) return null;
  const errors = inOrder(site.faults.filter(({ level }) => level !== "warning"));
  if (errors.length === 0) return null;
  const files = [...new Set(errors.map(({ place }) => place.file))];
  return (
    <details className="callout mt-3 border-t-2 border-wax font-ui text-s">
      <summary>{faultText(`À corriger : ${files.join(", ")}`)}</summary>
      {files.map((file) => {
        const post = site.posts.find(({ path }) => path === file);
        const page = site.pages.find(({ path }) => path === file);
        const address = post === undefined ? page?.address : postUrl(post.slug);
        return (
          <div key={file}>
            <p className="font-bold">
              {address === undefined ? file : <a href={address}>{file}</a>}
            </p>
            <FaultPanels faults={errors.filter(({ place }) => place.file === file)} />
          </div>
        );
      })}
    </details>
  );
}

/** Faults of the content, one below another. */
export function FaultPanels({ faults }: { faults: readonly Fault[] }) {
  return faults.map((fault) => <FaultPanel key={JSON.stringify(fault)} fault={fault} />);
}

/**
 * A fault of the content at its place in a page, under `npm run dev`. Made of inline elements: it
 * may stand in a sentence.
 */
export function FaultPanel({ fault }: { fault: Fault }) {
  const { place, found, expected, advice } = fault;
  return (
    <span className="callout mt-3 block border-t-2 border-wax font-ui text-s">
      <span className="block text-ink-2">
        {place.file}:{place.line}:{place.column}
      </span>
      <strong className="block">{faultText(found)}</strong>
      <span className="block">{faultText(`Attendu : ${expected}.`)}</span>
      {advice !== undefined && <span className="block">{faultText(advice)}</span>}
    </span>
  );
}

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

/**
 * A fault as a page shows it: its spaces hold, its marks stay as they are, since it quotes what
 * an author wrote and what to write, straight quotation marks included.
 */
function faultText(text: string): string {
  return text.replace(/(?<=«) | (?=[»;:!?])/g, "\u00a0");
}
