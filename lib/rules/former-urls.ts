import { message } from "../messages/message";
import { isOldAddress, normalForm } from "../old-site/address";
import type { Rule } from "./rule";

/** An address of the old site leads to one post, and is one that could have been asked for. */
export const formerUrls: Rule = {
  title: "Les adresses de l’ancien site",
  check: ({ posts }) => {
    const owners = new Map<string, string>();
    return posts.flatMap(({ post, file }) =>
      post.formerUrls.flatMap((address, index) => {
        const place = file.at(["formerUrls", index]);
        // Another address of this site is looked at with all that moved (site-pages.ts).
        if (!isOldAddress(address) && !address.startsWith("/"))
          return [message("former-url-form", place, { address })];
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
      message:
        "L’ancienne adresse « /2021/12/21/titre » est déjà celle de posts/2021-12-21-titre.mdx.",
      good: "---\ntitle: Titre\ndescription: Une phrase.\nformerUrls: [/2021/12/21/Titre/]\n---",
    },
    {
      bad: "---\ntitle: Titre\nformerUrls: [http://www.programmevitam.fr/2021/12/21/Titre/]\n---",
      message:
        "« http://www.programmevitam.fr/2021/12/21/Titre/ » n’est pas une adresse de l’ancien site.",
      good: "---\ntitle: Titre\ndescription: Une phrase.\nformerUrls: [/2021/12/21/Titre/]\n---",
    },
  ],
};
