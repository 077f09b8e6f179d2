import sharp from "sharp";
import { expect, test } from "vitest";
import { tellsPosition, withoutMetadata } from "./photograph";

/** A photograph of a phone: where and when it was taken, and on its side. */
async function photograph(orientation: number, position = true): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: "red" } });
  const place = position ? { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 24/1" } } : {};
  return picture
    .jpeg()
    .withExif({ IFD0: { Make: "Phone", Orientation: String(orientation) }, ...place })
    .toBuffer();
}

test("a position is seen, and is gone from what is served", async () => {
  const original = await photograph(1);
  expect(tellsPosition(original)).toBe(true);
  expect(tellsPosition(await photograph(1, false))).toBe(false);
  const clean = withoutMetadata(original);
  expect(clean.includes("Phone")).toBe(false);
  expect((await sharp(clean).metadata()).exif).toBeUndefined();
});

test("the picture stays the same, and the same side is up", async () => {
  const original = await sharp(await photograph(1))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const clean = withoutMetadata(original);
  expect((await sharp(clean).metadata()).orientation).toBe(6);
  const [before, after] = await Promise.all(
    [original, clean].map((bytes) => sharp(bytes).raw().toBuffer()),
  );
  expect(after?.equals(before ?? Buffer.of())).toBe(true);
});

test("what is no JPEG, or a broken one, stays as it is", async () => {
  const png = await sharp(await photograph(1))
    .png()
    .toBuffer();
  for (const bytes of [
    png,
    Buffer.of(),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from("Exif\0\0II"),
  ]) {
    expect(withoutMetadata(bytes)).toBe(bytes);
    expect(tellsPosition(bytes)).toBe(false);
  }
});
