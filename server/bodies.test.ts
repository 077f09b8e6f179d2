import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { holdBodies, type Source } from "./bodies";

const folder = mkdtempSync(join(tmpdir(), "bodies-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const source = (path: string, hash: string): Source => ({
  hash,
  read: () => readFile(path),
  isFresh: false,
});

/** So many bytes, of which more pains make less. */
function text(length: number): Buffer {
  const lines = Array.from({ length: length / 15 }, (_, index) => Math.sin(index).toString(36));
  return Buffer.from(lines.join("<li>\n")).subarray(0, length);
}

describe("holdBodies", () => {
  it("encodes a body in each way", async () => {
    const path = file("page.html", "Bonjour");
    const bodies = holdBodies(1000);
    expect(String(await bodies.get(source(path, "a"), "identity"))).toBe("Bonjour");
    expect(String(gunzipSync(await bodies.get(source(path, "a"), "gzip")))).toBe("Bonjour");
    expect(String(brotliDecompressSync(await bodies.get(source(path, "a"), "br")))).toBe("Bonjour");
  });

  it("encodes what was made for one request, small or long, so that it reads the same", async () => {
    const bodies = holdBodies(1e6);
    for (const length of [10, 100_000]) {
      const content = Buffer.from("Bonjour ".repeat(length / 8));
      const fresh: Source = { hash: `fresh ${length}`, read: () => content, isFresh: true };
      expect(gunzipSync(await bodies.get(fresh, "gzip"))).toEqual(content);
      expect(brotliDecompressSync(await bodies.get(fresh, "br"))).toEqual(content);
    }
  });

  it("makes what is built as small as can be, and what was made for one request sooner", async () => {
    const bodies = holdBodies(1e6);
    const content = text(100_000);
    const made = { read: () => content };
    for (const encoding of ["gzip", "br"] as const) {
      const [built, fresh] = await Promise.all([
        bodies.get({ ...made, hash: "built", isFresh: false }, encoding),
        bodies.get({ ...made, hash: "fresh", isFresh: true }, encoding),
      ]);
      expect(built.length, encoding).toBeLessThan(fresh.length);
    }
  });

  it.each([
    ["encodes up to 256 KB by brotli's best", 256 * 1024, constants.BROTLI_MAX_QUALITY],
    ["encodes what is longer soon: the best would take seconds", 256 * 1024 + 1, 5],
  ])("%s", async (_, size, quality) => {
    const content = text(size);
    const source: Source = { hash: "a", read: () => content, isFresh: false };
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 19,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    };
    const sent = await holdBodies(1e6).get(source, "br");
    expect(sent).toHaveLength(brotliCompressSync(content, { params }).length);
  });

  it("counts the bytes that it holds, and holds an empty body too", async () => {
    const bodies = holdBodies(1000);
    await bodies.get(source(file("seven", "Bonjour"), "a"), "identity");
    expect(bodies.size()).toBe(7);
    expect(await bodies.get(source(file("empty", ""), "b"), "identity")).toHaveLength(0);
  });

  it("gives at once, without its file, what was asked for before", async () => {
    const path = file("removed.html", "Bonjour");
    const bodies = holdBodies(1000);
    await bodies.get(source(path, "a"), "identity");
    rmSync(path);
    expect(bodies.get(source(path, "a"), "identity")).toEqual(Buffer.from("Bonjour"));
  });

  it("stays within its budget, and still gives what does not fit", async () => {
    const bodies = holdBodies(100);
    const paths = Array.from({ length: 5 }, (_, index) => file(`${index}`, `${index}`.repeat(40)));
    for (const path of paths) {
      await bodies.get(source(path, path), "identity");
      expect(bodies.size()).toBeLessThanOrEqual(100);
    }
    expect(String(await bodies.get(source(file("0", "again"), "0 anew"), "identity"))).toBe(
      "again",
    );
    const big = file("big", "x".repeat(500));
    expect(await bodies.get(source(big, "big"), "identity")).toHaveLength(500);
    expect(bodies.size()).toBeLessThanOrEqual(100);
  });

  it("holds no more memory than it counts", async () => {
    const bodies = holdBodies(1e6);
    for (const encoding of ["identity", "gzip", "br"] as const) {
      const body = await bodies.get(source(file("small", "Bonjour"), "small"), encoding);
      expect(body.buffer.byteLength, encoding).toBe(body.length);
    }
  });

  it("rejects when the file is gone", async () => {
    const nowhere = source(join(folder, "nowhere"), "a");
    await expect(holdBodies(100).get(nowhere, "gzip")).rejects.toThrow("ENOENT");
  });
});
