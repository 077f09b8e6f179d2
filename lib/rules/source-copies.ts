import type { ValuePath } from "../content/front-matter";
import { type Fault, faultKind, warningKind } from "../faults/fault";
import { allSources, copyOf } from "../members/register";
import { afterOldHost } from "../old-site/address";
import { hostOf } from "../urls";
import { type Content, example, type Rule } from "./rule";

const copyMissing = warningKind("copy-missing", (url: string) => ({
  found: `La source « ${url} », sur l’ancien site, n’a pas de copie durable.`,
  expected: "de quoi la lire encore quand l’ancien site aura fermé",
  advice: `Si une copie existe, ajoutez sous « copies » : « "${url}": https://… ».`,
}));

const copyNotLasting = faultKind("copy-not-lasting", (url: string) => ({
  found: `La copie « ${url} » est sur le site même de la source, et fermerait avec lui.`,
  expected: "une adresse qui restera quand ce site aura fermé",
  advice:
    "Par exemple celle d’une archive du Web, ou du fichier, à une version précise, dans un dépôt public.",
}));

/** What the old site said can be read when it is gone: the register's facts rest on it. */
export const sourceCopies: Rule = {
  check: (content) => [...missing(content), ...notLasting(content)],
  examples: [
    example(
      "copy-missing",
      "asOf: 2021-12-21\npublished:\n  - { on: 2021-12-21, count: 1, source: pages/VaS/index.md }",
      "asOf: 2021-12-21\npublished:\n  - { on: 2021-12-21, count: 1, source: pages/VaS/index.md }\ncopies:\n  pages/VaS/index.md: https://exemple.fr/copie",
      { file: "members/register.yml" },
    ),
    example(
      "copy-not-lasting",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: pages/VaS/index.md, copy: https://www.programmevitam.fr/pages/VaS/ }\n---",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: pages/VaS/index.md, copy: https://exemple.fr/copie }\n---",
      { file: "members/dinum.md" },
    ),
    example(
      "copy-not-lasting",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: https://exemple.fr/billet, copy: https://www.exemple.fr/copie }\n---",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: https://exemple.fr/billet, copy: https://web.archive.org/web/2021/https://exemple.fr/billet }\n---",
      { file: "members/dinum.md" },
    ),
  ],
};

/** Each source is told once, where its copy would be written. */
function missing({ register, registerFile, site }: Content): Fault[] {
  if (registerFile === null) return [];
  const lost = allSources(register).filter(
    (source) =>
      afterOldHost(source.url, site.oldSite) !== undefined && copyOf(register, source) === null,
  );
  const place = registerFile.at(["copies"]);
  return [...new Set(lost.map(({ url }) => url))].map((url) => copyMissing(place, url));
}

function notLasting({ registerFile, memberFiles, site }: Content): Fault[] {
  return [...memberFiles.values(), registerFile].flatMap((file) =>
    copiesIn(file?.data)
      .filter(
        ({ source, copy }) =>
          afterOldHost(copy, site.oldSite) !== undefined ||
          (isOneSite(copy, source) && !OF_ONE_VERSION.test(copy)),
      )
      .flatMap(({ path, copy }) => (file === null ? [] : [copyNotLasting(file.at(path), copy)])),
  );
}

/** A file at a commit lasts as long as its repository, on whatever site. */
const OF_ONE_VERSION = /\b[0-9a-f]{40}\b/;

function isOneSite(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && hostOf(one) === hostOf(other);
}

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
