import type { Fault } from "../../lib/faults/fault";
import { inOrder } from "../../lib/faults/report";
import type { Site } from "../../lib/load";
import { postUrl } from "../../lib/urls";
import { FaultPanel } from "./fault-panel";
import { faultText } from "./fault-text";

/**
 * All errors of the content, on every page, under `npm run dev`: those of a member or of a picture
 * have no page of their own. A build has none.
 */
export function FaultList({ site }: { site: Site }) {
  const errors = inOrder(site.faults.filter(({ level }) => level !== "warning"));
  if (errors.length === 0) return null;
  const files = [...new Set(errors.map(({ place }) => place.file))];
  return (
    <details className="callout mt-3 border-t-2 border-wax font-ui text-s">
      <summary>{faultText(`À corriger : ${files.join(", ")}`)}</summary>
      {files.map((file) => (
        <FaultyFile
          key={file}
          site={site}
          file={file}
          faults={errors.filter(({ place }) => place.file === file)}
        />
      ))}
    </details>
  );
}

function FaultyFile({
  site,
  file,
  faults,
}: {
  site: Site;
  file: string;
  faults: readonly Fault[];
}) {
  const post = site.posts.find(({ path }) => path === file);
  const page = site.pages.find(({ path }) => path === file);
  const address = post === undefined ? page?.address : postUrl(post.slug);
  return (
    <div>
      <p className="font-bold">{address === undefined ? file : <a href={address}>{file}</a>}</p>
      {faults.map((fault) => (
        <FaultPanel key={JSON.stringify(fault)} fault={fault} />
      ))}
    </div>
  );
}
