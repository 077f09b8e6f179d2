import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type Asset, type Assets, buildAssets, devAssets } from "./assets";

let built: Assets;
beforeAll(async () => {
  built = await buildAssets(process.cwd());
});

function bytes(files: readonly Asset[], extension: string): Buffer {
  const file = files.find(({ address }) => address.endsWith(extension));
  return Buffer.from(file?.body ?? "", "base64");
}

test("a build names its files after their content, the same each time", async () => {
  expect(built.addresses.stylesheet).toMatch(/^\/assets\/site\.[0-9a-f]{10}\.css$/);
  expect(built.addresses.font).toMatch(/^\/assets\/bricolage\.[0-9a-f]{10}\.woff2$/);
  expect((await buildAssets(process.cwd())).addresses).toEqual(built.addresses);
});

test("the stylesheet asks for the font where it stands, and for nothing else", async () => {
  const addresses = (css: string) => [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url);
  expect(addresses(bytes(built.files, ".css").toString())).toEqual([built.addresses.font]);
  const dev = await devAssets(process.cwd());
  expect(addresses(bytes(dev, ".css").toString())).toEqual(["/assets/bricolage.woff2"]);
});

test("the stylesheet weighs less than 5 KB compressed, the font less than 15 KB", () => {
  expect(brotliCompressSync(bytes(built.files, ".css")).length).toBeLessThan(5000);
  expect(bytes(built.files, ".woff2").length).toBeLessThan(15_000);
});
