import { expect, test } from "vitest";
import config from "../../site.config";
import { openSearch } from "./opensearch";

test("the description leads to the search, in the lengths that OpenSearch 1.1 allows", () => {
  const description = openSearch({ config, base: "https://exemple.fr" });
  expect(description).toContain(
    '<Url type="text/html" template="https://exemple.fr/recherche?q={searchTerms}"/>',
  );
  const length = (name: string) =>
    new RegExp(`<${name}>([^<]+)</${name}>`).exec(description)?.[1]?.length ?? 0;
  expect(config.shortName.length).toBe(length("ShortName"));
  expect(length("ShortName")).toBeLessThanOrEqual(16);
  expect(length("LongName")).toBeLessThanOrEqual(48);
  expect(length("Description")).toBeLessThanOrEqual(1024);
});
