/** What a photograph says beside its picture: where it was taken, by whose camera. */

/** The marks of JPEG's parts (ITU-T T.81, annex B) that hold such things: Exif and XMP, IPTC. */
const TELLING = new Set([0xe1, 0xed]);
/** Tags of Exif 2.3: which side is up, and the place of the position. */
const [ORIENTATION, POSITION] = [0x0112, 0x8825];
const EXIF = "Exif\0\0";

/** Whether Exif data among `bytes`, the beginning of a picture, tell where it was taken. */
export function tellsPosition(bytes: Buffer): boolean {
  return tagsOf(bytes).has(POSITION);
}

/**
 * A JPEG without what it says beside its picture, but which side is up; others as they are. The
 * picture itself stays the same to the byte.
 */
export function withoutMetadata(bytes: Buffer): Buffer {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return bytes;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let [at, dropped] = [2, false];
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    // From here on there is the picture.
    if (mark === 0xda) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (TELLING.has(mark)) dropped = true;
    else kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (!dropped) return bytes;
  const orientation = tagsOf(bytes).get(ORIENTATION) ?? 1;
  const upright = orientation === 1 ? [] : [exifOf(orientation)];
  return Buffer.concat([...kept.slice(0, 1), ...upright, ...kept.slice(1), bytes.subarray(at)]);
}

/** The tags of the first directory of Exif data, each with its value where that is a short number. */
function tagsOf(bytes: Buffer): Map<number, number> {
  const start = bytes.indexOf(EXIF, 0, "latin1");
  const tiff = bytes.subarray(start + EXIF.length);
  const isLittle = tiff[0] === 0x49;
  const number = (at: number, size: 2 | 4) => {
    if (at + size > tiff.length) return 0;
    return isLittle ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size);
  };
  const directory = number(4, 4);
  const count = start < 0 ? 0 : Math.min(number(directory, 2), 200);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = directory + 2 + 12 * index;
      return [number(entry, 2), number(entry + 8, 2)];
    }),
  );
}

/** A part of a JPEG with Exif data that say which side is up, and no more. */
function exifOf(orientation: number): Buffer {
  const entry = [0x0112, 3, 0, 1, orientation, 0, 0, 0];
  const words = [0x4d4d, 0x2a, 0, 8, 1, ...entry];
  const part = Buffer.alloc(4 + EXIF.length + 2 * words.length);
  part.writeUInt16BE(0xffe1, 0);
  part.writeUInt16BE(part.length - 2, 2);
  part.write(EXIF, 4, "latin1");
  for (const [index, word] of words.entries())
    part.writeUInt16BE(word, 4 + EXIF.length + 2 * index);
  return part;
}
