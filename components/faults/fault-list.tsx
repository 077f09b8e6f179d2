import type { Site } from "../../lib/load";
import type { Message } from "../../lib/messages/message";
import { inOrder } from "../../lib/messages/report";
import { postUrl } from "../../lib/urls";
import { FaultPanel } from "./fault-panel";
import { messageText } from "./message-text";

/**
 * All errors of the content, on every page, under `npm run dev`: those of a member or of a picture
 * have no page of their own. A build has none.
 */
export function FaultList({ site }: { site: Site }) {
  const errors = inOrder(site.messages.filter(({ level }) => level !== "warning"));
  if (errors.length === 0) return null;
  const files = [...new Set(errors.map(({ place }) => place.file))];
  return (
    <details className="callout mt-3 border-t-2 border-wax font-ui text-s">
      <summary>{messageText(`À corriger : ${files.join(", ")}`)}</summary>
      {files.map((file) => (
        <FaultyFile
          key={file}
          site={site}
          file={file}
          messages={errors.filter(({ place }) => place.file === file)}
        />
      ))}
    </details>
  );
}

function FaultyFile({
  site,
  file,
  messages,
}: {
  site: Site;
  file: string;
  messages: readonly Message[];
}) {
  const post = site.posts.find(({ path }) => path === file);
  const page = site.pages.find(({ path }) => path === file);
  const address = post === undefined ? page?.address : postUrl(post.slug);
  return (
    <div>
      <p className="font-bold">{address === undefined ? file : <a href={address}>{file}</a>}</p>
      {messages.map((message) => (
        <FaultPanel key={JSON.stringify(message)} message={message} />
      ))}
    </div>
  );
}
