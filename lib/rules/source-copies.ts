import type { ValuePath } from "../content/front-matter";
import { faultAt, warningAt } from "../faults/fault";
import { allSources, copyOf } from "../members/register";
import { afterOldHost } from "../old-site/address";
import { hostOf } from "../urls";
import type { Content, Rule } from "./rule";

/** A file at a commit lasts as long as its repository, on whatever site. */
const OF_ONE_VERSION = /\b[0-9a-f]{40}\b/;

/** What the old site said can be read when it is gone: the register's facts rest on it. */
export const sourceCopies: Rule = {
  *check({ register, registerFile, memberFiles, site }: Content) {
    const isOnOldSite = (url: string) => afterOldHost(url, site.oldSite) !== undefined;
    const isOneSite = (one: string, other: string) =>
      URL.canParse(one) && URL.canParse(other) && hostOf(one) === hostOf(other);
    const lost = allSources(register).filter(
      (source) => isOnOldSite(source.url) && copyOf(register, source) === null,
    );
    const urls = new Set(lost.map(({ url }) => url));
    // Each source is told once, where its copy would be written.
    for (const url of urls)
      if (registerFile !== null)
        yield warningAt("copy-missing", registerFile.at(["copies"]), {
          found: `La source « ${url} », sur l’ancien site, n’a pas de copie durable.`,
          expected: "de quoi la lire encore quand l’ancien site aura fermé",
          advice: `Si une copie existe, ajoutez sous « copies » : « "${url}": https://… ».`,
        });
    for (const file of [...memberFiles.values(), ...(registerFile ? [registerFile] : [])])
      for (const { path, source, copy } of copiesIn(file.data))
        if (isOnOldSite(copy) || (isOneSite(copy, source) && !OF_ONE_VERSION.test(copy)))
          yield faultAt("copy-not-lasting", file.at(path), {
            found: `La copie « ${copy} » est sur le site même de la source, et fermerait avec lui.`,
            expected: "une adresse qui restera quand ce site aura fermé",
            advice:
              "Par exemple celle d’une archive du Web, ou du fichier, à une version précise, dans un dépôt public.",
          });
  },
  examples: {
    "copy-missing": [
      [
        "asOf: 2021-12-21\npublished:\n  - { on: 2021-12-21, count: 1, source: pages/VaS/index.md }",
        "asOf: 2021-12-21\npublished:\n  - { on: 2021-12-21, count: 1, source: pages/VaS/index.md }\ncopies:\n  pages/VaS/index.md: https://exemple.fr/copie",
        { file: "members/register.yml" },
      ],
    ],
    "copy-not-lasting": [
      [
        "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: pages/VaS/index.md, copy: https://www.programmevitam.fr/pages/VaS/ }\n---",
        "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: pages/VaS/index.md, copy: https://exemple.fr/copie }\n---",
        { file: "members/dinum.md" },
      ],
    ],
  },
};

/** The copies that a file writes, with their paths in it and what each is a copy of. */
function copiesIn(
  data: unknown,
  path: ValuePath = [],
  source = "",
): { path: ValuePath; source: string; copy: string }[] {
  if (typeof data === "string")
    return path.at(-1) === "copy" || path[0] === "copies" ? [{ path, source, copy: data }] : [];
  if (typeof data !== "object" || data === null) return [];
  const at = Reflect.get(data, "at");
  return Object.entries(data).flatMap(([key, value]) =>
    copiesIn(
      value,
      [...path, Array.isArray(data) ? Number(key) : key],
      typeof at === "string" ? at : key,
    ),
  );
}
