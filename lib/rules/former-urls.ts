import { faultKind } from "../faults/fault";
import { isOldAddress, normalForm } from "../old-site/address";
import { fields, type Rule } from "./rule";

const formerUrlForm = faultKind("former-url-form", (address: string) => ({
  found: `« ${address} » n’est pas une adresse de l’ancien site.`,
  expected: "un chemin, comme « /2021/12/21/42utilisateurs/ »",
  advice: URL.canParse(address)
    ? `Écrivez « ${new URL(address).pathname} ».`
    : "Recopiez l’ancienne adresse, sans « http:// » ni nom de site.",
}));

const formerUrlTwice = faultKind("former-url-twice", (address: string, other: string) => ({
  found: `L’ancienne adresse « ${address} » est déjà celle de ${other}.`,
  expected: "une ancienne adresse pour une seule actualité",
  advice: "Laissez-la à l’actualité qui remplace l’ancienne page.",
}));

/** An address of the old site leads to one post, and is one that could have been asked for. */
export const formerUrls: Rule = {
  check: ({ posts, site }) => {
    const owners = new Map<string, string>();
    return posts.flatMap(({ post, file }) =>
      post.formerUrls.flatMap((address, index) => {
        const place = file.at(["formerUrls", index]);
        // Another address of this site is looked at with all that moved (site-pages.ts).
        if (!isOldAddress(address, site.oldSite) && !address.startsWith("/"))
          return [formerUrlForm(place, address)];
        const key = normalForm(address);
        const other = owners.get(key);
        owners.set(key, other ?? post.path);
        return other === undefined ? [] : [formerUrlTwice(place, address, other)];
      }),
    );
  },
  examples: [
    fields(
      "former-url-twice",
      "formerUrls: [/2021/12/21/Titre/, /2021/12/21/titre]",
      "formerUrls: [/2021/12/21/Titre/]",
    ),
    fields(
      "former-url-form",
      "formerUrls: [http://www.programmevitam.fr/2021/12/21/Titre/]",
      "formerUrls: [/2021/12/21/Titre/]",
    ),
  ],
};
