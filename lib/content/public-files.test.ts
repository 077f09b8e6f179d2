import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readPublicFiles } from "./public-files";

test("pictures say their dimensions, an unreadable one says none, nor does a document", async () => {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(root, "public/images"), { recursive: true });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16"></svg>';
  await writeFile(join(root, "public/favicon.svg"), svg);
  await writeFile(join(root, "public/images/Été (1).PNG"), "no picture");
  await writeFile(join(root, "public/a.pdf"), "abc");
  expect((await readPublicFiles(root)).files).toEqual([
    { address: "/a.pdf", bytes: 3, dimensions: null },
    { address: "/favicon.svg", bytes: svg.length, dimensions: { width: 32, height: 16 } },
    { address: "/images/Été (1).PNG", bytes: 10, dimensions: null },
  ]);
});

/** A project with one file of public/, and what is told of it. */
async function told(name: string, content: Buffer | string): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(root, "public/images"), { recursive: true });
  await writeFile(join(root, "public/images", name), content);
  return (await readPublicFiles(root)).faults.map(({ id, level }) => `${level} ${id}`);
}

const red = sharp({ create: { width: 60, height: 40, channels: 3, background: "red" } });

describe("content decides what a picture is, not its name", () => {
  test.each(["jpeg", "png", "webp", "avif", "gif"] as const)("%s is one", async (format) => {
    expect(await told(`a.${format}`, await red.clone().toFormat(format).toBuffer())).toEqual([]);
  });

  test.each([
    ["a.tif", "tiff"],
    ["a.jpg", "tiff"],
  ] as const)("%s in %s is none", async (name, format) => {
    const bytes = await red.clone().toFormat(format).toBuffer();
    expect(await told(name, bytes)).toEqual(["error picture-format"]);
  });

  test.each([
    ["photo.jpg", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "picture-format"],
    ["page.jpg", "<!DOCTYPE html><title>Erreur 404</title>", "picture-format"],
    ["plan.png", "%PDF-1.7", "picture-format"],
    ["vide.png", "", "picture-damaged"],
  ])("%s", async (name, content, kind) => {
    expect(await told(name, content)).toEqual([`error ${kind}`]);
  });

  test.each(["jpeg", "png", "webp", "gif"] as const)("a %s cut short is told", async (format) => {
    const noise = Buffer.from(Array.from({ length: 60 * 40 * 3 }, (_, at) => (at * 7919) % 251));
    const raw = { width: 60, height: 40, channels: 3 } as const;
    const bytes = await sharp(noise, { raw }).toFormat(format).toBuffer();
    expect(await told(`a.${format}`, bytes.subarray(0, bytes.length / 2))).toContain(
      "error picture-damaged",
    );
  });
});

test("a photograph that says where it was taken is told", async () => {
  const exif = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 24/1" } };
  const bytes = await red.clone().jpeg().withExif(exif).toBuffer();
  expect(await told("a.jpg", bytes)).toEqual(["warning picture-position"]);
});

test("a picture of few bytes and too many points is told", async () => {
  const vast = sharp({
    create: { width: 16_000, height: 8_000, channels: 3, background: "red" },
    limitInputPixels: false,
  });
  expect(await told("a.png", await vast.png().toBuffer())).toContain("warning picture-vast");
  const header = '<svg xmlns="http://www.w3.org/2000/svg" width="16000" height="8000"/>';
  expect(await told("a.svg", header)).toEqual([]);
});

// Where letters and capitals are one, no folder holds both.
test.skipIf(process.platform !== "linux")(
  "two names that differ by capitals alone are told once, those of two folders are not",
  async () => {
    const root = await mkdtemp(join(tmpdir(), "club-"));
    for (const path of ["images/Plan.png", "images/plan.png", "documents/plan.png"]) {
      await mkdir(dirname(join(root, "public", path)), { recursive: true });
      await writeFile(join(root, "public", path), await red.clone().png().toBuffer());
    }
    const { faults } = await readPublicFiles(root);
    expect(faults.map(({ id, place }) => `${id} ${place.file}`)).toEqual([
      "public-name-of-another public/images/plan.png",
    ]);
  },
);

test("names that no address can hold, or that a Mac took apart, are told", async () => {
  for (const name of [
    "a#b.pdf",
    "a:b.pdf",
    '"a".pdf',
    "a\nb.pdf",
    "a\u202eb.pdf",
    "CON.pdf",
    "a\u2028.pdf",
    "a.",
    "a ",
  ])
    expect(await told(name, "%PDF"), name).toEqual(["error public-name"]);
  expect(await told("l'été 🎉 (1).pdf", "%PDF")).toEqual([]);
  expect(await told("été.pdf".normalize("NFD"), "%PDF")).toEqual(["warning public-name-in-pieces"]);
});
