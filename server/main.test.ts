import { buildSync } from "esbuild";
import { expect, test } from "vitest";

test("the server takes in nothing of what reads content: the frozen site is enough", () => {
  const { metafile } = buildSync({
    entryPoints: ["server/main.ts"],
    ...{ bundle: true, write: false, metafile: true, platform: "node", format: "esm" },
    ...{ packages: "external" },
    external: ["#*"],
  });
  const taken = Object.keys(metafile.inputs);
  expect(taken).toContain("lib/members/find.ts");
  const reading = ["lib/members/official-territories.ts", "lib/load.ts", "lib/content/files.ts"];
  expect(taken.filter((path) => reading.includes(path))).toEqual([]);
});
