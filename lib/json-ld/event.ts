import type { Event } from "schema-dts";
import { machineTime } from "../dates/moment";
import type { Post, PostEvent } from "../posts/post";
import { postUrl } from "../urls";
import type { Speaker } from "./graph";

/**
 * The meeting of a post; none where neither place nor room is known, for search engines refuse an
 * Event without location (developers.google.com, "Event structured data"). A room that nobody can
 * join any more gives way to the page of the post.
 */
export function event(
  post: Post,
  { start, end, place, online }: PostEvent,
  isOver: boolean,
  { base }: Pick<Speaker, "base">,
): Event[] {
  const url = `${base}${postUrl(post.slug)}`;
  const places = [
    ...(place === null ? [] : [place]),
    ...(online === null
      ? []
      : [{ "@type": "VirtualLocation", url: isOver ? url : online } as const]),
  ];
  if (places.length === 0) return [];
  return [
    {
      "@type": "Event",
      url,
      name: post.title,
      startDate: machineTime(start),
      endDate: end === null ? undefined : machineTime(end),
      location: places,
    },
  ];
}
