import { timeOf } from "../dates/moment";
import { message } from "../messages/message";
import { eachPost, type Rule } from "./rule";

/** A meeting ends after it starts, both being whole days or both having a time. */
export const events: Rule = {
  check: eachPost(({ post, file }) => {
    if (post.event === null || post.event.end === null) return [];
    const { start, end } = post.event;
    const alike = (timeOf(start) === null) === (timeOf(end) === null);
    if (alike && end >= start) return [];
    return [message("event-end", file.at(["event", "end"]), { start, end })];
  }),
  examples: [],
};
