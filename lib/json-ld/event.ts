import type { Event } from "schema-dts";
import { machineTime } from "../dates/moment";
import type { Post, PostEvent } from "../posts/post";
import { postUrl } from "../urls";
import type { Speaker } from "./graph";

/** The meeting of a post. `online` is told as long as one can join. */
export function event(
  post: Post,
  { start, end, place, online }: PostEvent,
  isOver: boolean,
  { base }: Pick<Speaker, "base">,
): Event {
  const places = [
    ...(place === null ? [] : [place]),
    ...(online === null || isOver ? [] : [{ "@type": "VirtualLocation", url: online } as const]),
  ];
  return {
    "@type": "Event",
    url: `${base}${postUrl(post.slug)}`,
    name: post.title,
    startDate: machineTime(start),
    endDate: end === null ? undefined : machineTime(end),
    location: places.length > 0 ? places : undefined,
  };
}
