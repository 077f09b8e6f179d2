import { message } from "../messages/message";
import { isOldAddress, normalForm } from "../old-site/address";
import type { Rule } from "./rule";

/** An address of the old site leads to one post, and is one that could have been asked for. */
export const formerUrls: Rule = {
  check: ({ posts }) => {
    const owners = new Map<string, string>();
    return posts.flatMap(({ post, file }) =>
      post.formerUrls.flatMap((address, index) => {
        const place = file.at(["formerUrls", index]);
        if (!isOldAddress(address)) return [message("former-url-form", place, { address })];
        const key = normalForm(address);
        const other = owners.get(key);
        owners.set(key, other ?? post.path);
        return other === undefined ? [] : [message("former-url-twice", place, { address, other })];
      }),
    );
  },
  examples: [
    {
      bad: "---\ntitle: Titre\nformerUrls: [/2021/12/21/Titre/, /2021/12/21/titre]\n---",
      tells: "former-url-twice",
      good: "---\ntitle: Titre\ndescription: Une phrase.\nformerUrls: [/2021/12/21/Titre/]\n---",
    },
    {
      bad: "---\ntitle: Titre\nformerUrls: [http://www.programmevitam.fr/2021/12/21/Titre/]\n---",
      tells: "former-url-form",
      good: "---\ntitle: Titre\ndescription: Une phrase.\nformerUrls: [/2021/12/21/Titre/]\n---",
    },
  ],
};
