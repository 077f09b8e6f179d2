import { machineTime } from "../../lib/dates/moment";
import { momentsLabel } from "../../lib/dates/moment-label";
import type { PostEvent } from "../../lib/posts/post";
import { French } from "../page/typography";

/** When a meeting takes place: in French, and its start for machines. */
export function EventWhen({ event: { start, end } }: { event: PostEvent }) {
  return (
    <time dateTime={machineTime(start)}>
      <French>{momentsLabel(start, end)}</French>
    </time>
  );
}
