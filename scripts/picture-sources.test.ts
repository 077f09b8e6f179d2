import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileNames, makePictureSources, PICTURES } from "./picture-sources";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pictures-"));
  mkdirSync(join(root, "public/images"), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

/** A smooth picture, which JPEG at its best quality makes heavy. */
async function photograph(name: string, width: number, height: number, orientation = 1) {
  const pixels = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, at) => (at * 7 + Math.floor(at / 999)) % 256),
  );
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } }).blur(2);
  const jpeg = picture.jpeg({ quality: 100 }).withMetadata({ orientation });
  writeFileSync(join(root, "public/images", name), await jpeg.toBuffer());
}

const made = () => readdirSync(join(root, PICTURES)).sort();

test("a photograph gets lighter versions in two formats, none wider than itself", async () => {
  await photograph("a.jpg", 600, 300);
  const { "/images/a.jpg": sources = [] } = await makePictureSources(root, ["/images/a.jpg"]);
  expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
  expect(sources[0]?.srcSet).toMatch(
    /^\/assets\/[0-9a-f]{10}-480\.avif 480w, \/assets\/[0-9a-f]{10}-600\.avif 600w$/,
  );
  const original = statSync(join(root, "public/images/a.jpg")).size;
  for (const name of fileNames(sources)) {
    expect(statSync(join(root, PICTURES, name)).size).toBeLessThan(original);
    const { width } = await sharp(join(root, PICTURES, name)).metadata();
    expect(name).toContain(`-${width}.`);
  }
});

test("a photograph taken with a turned camera stands upright in every version", async () => {
  await photograph("turned.jpg", 300, 200, 6);
  const { "/images/turned.jpg": sources = [] } = await makePictureSources(root, [
    "/images/turned.jpg",
  ]);
  const [name = ""] = fileNames(sources);
  expect(await sharp(join(root, PICTURES, name)).metadata()).toMatchObject({
    width: 200,
    height: 300,
  });
});

test("a format that gains nothing is left out", async () => {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "red" } });
  writeFileSync(join(root, "public/images/dot.png"), await dot.png().toBuffer());
  const { "/images/dot.png": sources } = await makePictureSources(root, ["/images/dot.png"]);
  expect(sources?.map(({ type }) => type)).not.toContain("image/avif");
});

test("a picture whose name the disk has in pieces, as macOS writes it, is found", async () => {
  await photograph("\u00e9t\u00e9.jpg".normalize("NFD"), 300, 200);
  const { "/images/\u00e9t\u00e9.jpg": sources } = await makePictureSources(root, [
    "/images/\u00e9t\u00e9.jpg",
  ]);
  expect(sources?.length).toBeGreaterThan(0);
});

test("a WebP that moves stays as it is", async () => {
  const frames = Buffer.alloc(64 * 128 * 3).fill(0);
  frames.fill(255, 64 * 64 * 3);
  const raw = { width: 64, height: 128, channels: 3, pageHeight: 64 } as const;
  const moving = sharp(frames, { raw }).webp({ lossless: true, quality: 100 });
  writeFileSync(join(root, "public/images/a.webp"), await moving.toBuffer());
  expect(await makePictureSources(root, ["/images/a.webp"])).toEqual({ "/images/a.webp": [] });
});

test("drawings and animations stay as they are", async () => {
  expect(await makePictureSources(root, ["/favicon.svg", "/images/a.gif"])).toEqual({});
});

test("what an earlier build made of the same bytes is not made again", async () => {
  await photograph("a.jpg", 200, 100);
  const first = await makePictureSources(root, ["/images/a.jpg"]);
  const inodes = () => made().map((name) => statSync(join(root, PICTURES, name)).ino);
  const before = inodes();
  expect(await makePictureSources(root, ["/images/a.jpg"])).toEqual(first);
  expect(inodes()).toEqual(before);
});

test("a damaged picture gets no versions, stops nothing, and is told", async () => {
  const told = vi.spyOn(console, "warn").mockImplementation(() => {});
  await photograph("whole.jpg", 300, 200);
  const whole = readFileSync(join(root, "public/images/whole.jpg"));
  writeFileSync(join(root, "public/images/cut.jpg"), whole.subarray(0, 300));
  writeFileSync(join(root, "public/images/empty.png"), "");
  const sources = await makePictureSources(root, ["/images/cut.jpg", "/images/empty.png"]);
  expect(sources).toEqual({ "/images/cut.jpg": [], "/images/empty.png": [] });
  expect(told).toHaveBeenCalledTimes(2);
});
