import { warningAt } from "../faults/fault";
import { eachPost, type Rule } from "./rule";

/** A post has a description: lists and search engines show it. */
export const descriptions: Rule = {
  check: eachPost(function* ({ post, file, frontMatterFaults }) {
    const unread = frontMatterFaults.some(({ id }) => id.startsWith("front-matter-"));
    if (unread || post.description !== null || "description" in Object(file.data)) return;
    yield warningAt("description-missing", file.at(["title"]), {
      found: "L’actualité n’a pas de « description ».",
      expected: "une phrase, montrée dans les listes et par les moteurs de recherche",
    });
  }),
  examples: {
    "description-missing": [
      [
        "---\ntitle: Le Club grandit\n---",
        "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
      ],
    ],
  },
};
