import type { ValuePath } from "../content/front-matter";
import { type Fault, faultKind, warningKind } from "../faults/fault";
import { allSources, copyOf } from "../members/register";
import { afterOldHost } from "../old-site/address";
import { type Content, example, type Rule } from "./rule";

const copyMissing = warningKind("copy-missing", (url: string) => ({
  found: `La source « ${url} », sur l’ancien site, n’a pas de copie durable.`,
  expected: "de quoi la lire encore quand l’ancien site aura fermé",
  advice: `Si une copie existe, ajoutez sous « copies » : « "${url}": https://… ».`,
}));

const copyOnOldSite = faultKind("copy-on-old-site", (url: string) => ({
  found: `La copie « ${url} » est sur l’ancien site lui-même.`,
  expected: "une adresse qui restera quand l’ancien site aura fermé",
  advice: "Par exemple le fichier, à une version précise, dans le dépôt public de l’ancien site.",
}));

/** What the old site said can be read when it is gone: the register's facts rest on it. */
export const sourceCopies: Rule = {
  check: (content) => [...missing(content), ...onOldSite(content)],
  examples: [
    example(
      "copy-missing",
      "asOf: 2021-12-21\npublished:\n  - { on: 2021-12-21, count: 1, source: pages/VaS/index.md }",
      "asOf: 2021-12-21\npublished:\n  - { on: 2021-12-21, count: 1, source: pages/VaS/index.md }\ncopies:\n  pages/VaS/index.md: https://exemple.fr/copie",
      { file: "members/register.yml" },
    ),
    example(
      "copy-on-old-site",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: pages/VaS/index.md, copy: https://www.programmevitam.fr/pages/VaS/ }\n---",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: pages/VaS/index.md, copy: https://exemple.fr/copie }\n---",
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

function onOldSite({ registerFile, memberFiles, site }: Content): Fault[] {
  return [...memberFiles.values(), registerFile].flatMap((file) =>
    copiesIn(file?.data)
      .filter(([, url]) => afterOldHost(url, site.oldSite) !== undefined)
      .flatMap(([path, url]) => (file === null ? [] : [copyOnOldSite(file.at(path), url)])),
  );
}

/** The copies that a file writes, with their paths in it. */
function copiesIn(data: unknown, path: ValuePath = []): [path: ValuePath, url: string][] {
  if (typeof data === "string")
    return path.at(-1) === "copy" || path[0] === "copies" ? [[path, data]] : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    copiesIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
