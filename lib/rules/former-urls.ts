import { faultAt } from "../faults/fault";
import { isOldAddress, normalForm } from "../old-site/address";
import { type Content, fields, type Rule } from "./rule";

/** An address of the old site leads to one post, and is one that could have been asked for. */
export const formerUrls: Rule = {
  *check({ posts, site }: Content) {
    const owners = new Map<string, string>();
    for (const { post, file } of posts)
      for (const [index, address] of post.formerUrls.entries()) {
        const place = file.at(["formerUrls", index]);
        // Another address of this site is looked at with all that moved (site-pages.ts).
        if (!isOldAddress(address, site.oldSite) && !address.startsWith("/")) {
          yield faultAt("former-url-form", place, {
            found: `« ${address} » n’est pas une adresse de l’ancien site.`,
            expected: "un chemin, comme « /2021/12/21/42utilisateurs/ »",
            advice: URL.canParse(address)
              ? `Écrivez « ${new URL(address).pathname} ».`
              : "Recopiez l’ancienne adresse, sans « http:// » ni nom de site.",
          });
          continue;
        }
        const key = normalForm(address);
        const other = owners.get(key);
        owners.set(key, other ?? post.path);
        if (other !== undefined)
          yield faultAt("former-url-twice", place, {
            found: `L’ancienne adresse « ${address} » est déjà celle de ${other}.`,
            expected: "une ancienne adresse pour une seule actualité",
            advice: "Laissez-la à l’actualité qui remplace l’ancienne page.",
          });
      }
  },
  examples: {
    "former-url-twice": [
      fields(
        "formerUrls: [/2021/12/21/Titre/, /2021/12/21/titre]",
        "formerUrls: [/2021/12/21/Titre/]",
      ),
    ],
    "former-url-form": [
      fields(
        "formerUrls: [http://www.programmevitam.fr/2021/12/21/Titre/]",
        "formerUrls: [/2021/12/21/Titre/]",
      ),
    ],
  },
};
