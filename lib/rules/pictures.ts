import { visit } from "unist-util-visit";
import { visitJsx } from "../content/jsx-element";
import { type Message, message, type Place } from "../messages/message";
import { nearestAddress } from "../messages/suggest";
import { afterOldHost } from "../old-site/address";
import type { PostSource } from "../posts/read-post";
import { publicAddress } from "../urls";
import { type Content, eachPost, placeOf, type Rule } from "./rule";

/** Every picture and document that content shows is a file of the site. */
export const pictures: Rule = {
  check: (content) => {
    const files = new Set(content.publicFiles.map(({ address }) => address));
    const inPosts = eachPost((source) =>
      filesShownBy(source).flatMap(({ address, place }) => fileFaults(address, place, files)),
    );
    return [...inPosts(content), ...logoFaults(content, files)];
  },
  examples: [
    {
      bad: "![La salle](/images/salle-pleniere.jpg)",
      tells: "picture-missing",
      good: "![Le sceau du Club](/public/favicon.svg)",
    },
    {
      bad: "![Le sceau du Club](/Favicon.SVG)",
      tells: "picture-missing",
      good: "![Le sceau du Club](/favicon.svg)",
      common: true,
    },
    {
      bad: "![La salle](https://exemple.fr/salle.jpg)",
      tells: "picture-elsewhere",
      good: "![Le sceau du Club](/favicon.svg)",
    },
  ],
};

function filesShownBy(source: PostSource): { address: string; place: Place }[] {
  const { post, file, tree } = source;
  const shown = post.image ? [{ address: post.image.src, place: file.at(["image"]) }] : [];
  visit(tree, "image", (node) => {
    shown.push({ address: node.url, place: placeOf(source, node) });
  });
  visitJsx(tree, (name, { src, href }, node) => {
    const address = name === "Figure" ? src : name === "Document" ? href : undefined;
    if (address !== undefined) shown.push({ address, place: placeOf(source, node) });
  });
  return shown;
}

function logoFaults({ register, memberFiles }: Content, files: ReadonlySet<string>): Message[] {
  return register.members.flatMap(({ id, logo }) => {
    const file = memberFiles.get(id);
    return logo === null || file === undefined ? [] : fileFaults(logo, file.at(["logo"]), files);
  });
}

function fileFaults(address: string, place: Place, files: ReadonlySet<string>): Message[] {
  const wanted = publicAddress(afterOldHost(address) ?? address);
  if (/^(https?:)?\/\//i.test(address)) {
    const here = files.has(wanted) ? wanted : undefined;
    return [message("picture-elsewhere", place, { address, here })];
  }
  if (files.has(wanted)) return [];
  return [message("picture-missing", place, { address, near: nearestAddress(wanted, files) })];
}
