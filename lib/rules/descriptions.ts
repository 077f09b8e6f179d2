import { message } from "../messages/message";
import { eachPost, type Rule } from "./rule";

/** A post has a description: lists and search engines show it. */
export const descriptions: Rule = {
  check: eachPost(({ post, file }) =>
    post.description === null ? [message("description-missing", file.at(["title"]), {})] : [],
  ),
  examples: [],
};
