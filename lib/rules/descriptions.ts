import { warningKind } from "../faults/fault";
import { eachPost, example, type Rule } from "./rule";

const descriptionMissing = warningKind("description-missing", {
  found: "L’actualité n’a pas de « description ».",
  expected: "une phrase, montrée dans les listes et par les moteurs de recherche",
});

/** A post has a description: lists and search engines show it. */
export const descriptions: Rule = {
  check: eachPost(({ post, file, frontMatterFaults }) => {
    const unread = frontMatterFaults.some(({ id }) => id.startsWith("front-matter-"));
    if (unread || post.description !== null || "description" in Object(file.data)) return [];
    return [descriptionMissing(file.at(["title"]))];
  }),
  examples: [
    example(
      "description-missing",
      "---\ntitle: Le Club grandit\n---",
      "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    ),
  ],
};
