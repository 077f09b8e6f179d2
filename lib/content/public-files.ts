/** The files under public/: pictures, documents, what stands at the site's root. */
import { readSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { imageSize } from "image-size";
import { type Fault, faultAt, start, warningAt } from "../faults/fault";
import { notPlain, versionOf } from "./files";
import { tellsPosition } from "./photograph";
import { entriesIn, withPlain } from "./plain-files";

/** A file under public/. */
export interface PublicFile {
  /** Its address on the site. */
  address: string;
  bytes: number;
  /** In pixels, of a picture; null where it is none or does not say. */
  dimensions: { width: number; height: number } | null;
}

/** Whether an address is a picture's that browsers show, by its extension. */
export function isPicture(address: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif|svg)$/i.test(address);
}

/** Bytes above which a picture makes a page slow. */
const HEAVY = 300_000;

/** Pixels above which browsers of small devices show nothing, and nothing lighter can be made. */
const VAST = 100_000_000;

/** Bytes of a picture's two ends: dimensions and Exif data stand in the first, its end in the last. */
const END = 300_000;

/** Formats by the name that image-size gives them, in French; those that browsers show have none. */
const FORMATS: ReadonlyMap<string | undefined, string> = new Map([
  ...["heic", "heif", "heix", "hevc"].map((name) => [name, "une photo d’iPhone (HEIC)"] as const),
  ["tiff", "une image TIFF"],
  ["bmp", "une image BMP"],
  ["psd", "un document Photoshop"],
]);
/** What begins files that are no pictures. */
const OTHERS: readonly [beginning: RegExp, format: string][] = [
  [/^.{4}ftyp(?:hei|hev|mif1(?!.{0,60}avif))/s, "une photo d’iPhone (HEIC)"],
  [/^%PDF/, "un PDF"],
  [/^\s*<(?:!doctype html|html|head|body)/i, "une page web"],
  [/^PK/, "un document de traitement de texte ou une archive"],
];

function adviceOn(format: string, name: string): string {
  if (format.includes("HEIC"))
    return `Sur un Mac : Aperçu, Fichier, Exporter, « JPEG ». Sous Windows : Photos, Enregistrer sous, « ${name}.jpg ».`;
  if (format === "une page web")
    return "Téléchargez l’image elle-même : clic droit, « Enregistrer l’image sous ».";
  if (format === "un PDF")
    return 'Faites-en un document : <Document href="/documents/…" title="…" />.';
  return `Ouvrez-la et enregistrez-la en JPEG : « ${name}.jpg ».`;
}

/** The files under public/, and what lies there that is none. */
export interface ReadPublicFiles {
  /** By address. */
  files: PublicFile[];
  faults: Fault[];
}

/** Every file under public/ of the project at `root`. */
export async function readPublicFiles(root: string): Promise<ReadPublicFiles> {
  const entries = entriesIn(root, "public", true);
  const files = await Promise.all(
    entries
      .filter(({ path, kind }) => kind === "file" && !basename(path).startsWith(".DS_Store"))
      .map(({ path }) => publicFile(root, path)),
  );
  return {
    files: files.map(({ file }) => file).sort((a, b) => (a.address < b.address ? -1 : 1)),
    faults: [
      ...entries.flatMap(({ path, kind }) =>
        kind === "file" || kind === "folder" ? [] : [notPlain(root, { path, kind })],
      ),
      ...files.flatMap(({ faults }) => faults),
      ...sameButForCase(entries.map(({ path }) => path)),
    ],
  };
}

function sameButForCase(paths: readonly string[]): Fault[] {
  const firsts = new Map<string, string>();
  return paths.flatMap((path) => {
    const plain = path.normalize("NFC").toLowerCase();
    const first = firsts.get(plain);
    firsts.set(plain, first ?? path);
    if (first === undefined) return [];
    const fault = faultAt("public-name-of-another", start(path), {
      found: `« ${basename(path)} » et « ${basename(first)} » ne diffèrent que par des majuscules.`,
      expected: "deux noms : Windows et les Mac n’en gardent qu’un",
      advice: "Renommez l’un des deux, ici et là où il est cité.",
    });
    return [fault];
  });
}

/** A file, and what is wrong with it. */
interface Seen {
  file: PublicFile;
  faults: Fault[];
}

/** Files as last seen: a picture that has not changed is not opened again (`npm run dev`). */
const lastSeen = new Map<string, { version: string; seen: Seen }>();

async function publicFile(root: string, path: string): Promise<Seen> {
  const stats = await lstat(join(root, path), { bigint: true });
  const version = versionOf(stats);
  const last = lastSeen.get(join(root, path));
  if (last?.version === version) return last.seen;
  const address = path.slice("public".length).normalize("NFC");
  const bytes = Number(stats.size);
  const isShown = isPicture(address) || /\.(heic|heif|tiff?|bmp|jfif|psd)$/i.test(address);
  const picture = isShown ? lookAt(join(root, path), path, bytes) : null;
  const seen: Seen = {
    file: { address, bytes, dimensions: picture?.dimensions ?? null },
    faults: [...nameFaults(path), ...(picture?.faults ?? [])],
  };
  lastSeen.set(join(root, path), { version, seen });
  return seen;
}

/** What addresses take for their own, what Windows refuses, and what nobody sees. */
const UNFIT =
  /[#?%\\<>:"|*\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
/** What Windows cuts off. */
const AT_END = /(?<![. ])[. ]+$/;
/** Names that Windows keeps for devices: with one of them, nobody there can fetch the project. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function* nameFaults(path: string): Iterable<Fault> {
  const name = basename(path);
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  const fit = plain.replace(AT_END, "").replace(UNFIT, "-").replace(OF_WINDOWS, "$&-");
  if (fit !== plain)
    yield faultAt("public-name", start(path), {
      found: `Le nom « ${name} » ne convient pas à une adresse, ou pas à tout ordinateur.`,
      expected:
        'un nom sans « # ? % \\ < > : " | * » ni signe invisible, ni point ou espace à la fin, que Windows admet',
      advice: `Renommez-le « ${fit} ».`,
    });
  else if (path !== path.normalize("NFC"))
    yield warningAt("public-name-in-pieces", start(path), {
      found:
        "Les accents de ce nom sont écrits à part, comme sur un Mac : certains hébergeurs le perdent.",
      expected: "un nom sans accent",
      advice: `Renommez-le « ${plain} », ici et là où il est cité.`,
    });
}

/** The dimensions of a picture, and what its content says against it, whatever its name. */
function lookAt(path: string, file: string, bytes: number) {
  const [head, tail] = bytes === 0 ? [Buffer.alloc(0), Buffer.alloc(0)] : endsOf(path, bytes);
  const { type, dimensions } = sizeOf(head);
  const isWhole = bytes > 0 && !isCut(type, head, tail, bytes);
  const picture = { type, dimensions, head, bytes, isWhole };
  return { dimensions, faults: [...pictureFaults(file, picture)] };
}

interface Picture {
  type: string | undefined;
  dimensions: PublicFile["dimensions"];
  head: Buffer;
  bytes: number;
  isWhole: boolean;
}

function* pictureFaults(file: string, picture: Picture): Iterable<Fault> {
  const { type, dimensions, head, bytes, isWhole } = picture;
  const place = start(file);
  const name = basename(file);
  const first = head.toString("latin1", 0, 100);
  const other = FORMATS.get(type) ?? OTHERS.find(([beginning]) => beginning.test(first))?.[1];
  const format = other ?? (isPicture(file) ? undefined : "un format ancien");
  if (bytes > 0 && format !== undefined)
    return yield faultAt("picture-format", place, {
      found: `« ${name} » n’est pas une image que tous les navigateurs montrent : c’est ${format}.`,
      expected: "une image JPEG, PNG, WebP, GIF, AVIF ou SVG",
      advice: adviceOn(format, name.replace(/\.[^.]*$/, "")),
    });
  if (!isWhole)
    yield faultAt("picture-damaged", place, {
      found:
        bytes === 0 ? "Le fichier de l’image est vide." : "L’image est coupée : sa fin manque.",
      expected: "une image entière",
      advice: "Copiez-la de nouveau : l’envoi s’est sans doute arrêté trop tôt.",
    });
  if (bytes > 0 && dimensions === null)
    yield warningAt("picture-unreadable", place, {
      found: "L’image ne dit pas ses dimensions.",
      expected: "une image JPEG, PNG, WebP, GIF, AVIF, ou un SVG qui a un « viewBox »",
      advice: "Ouvrez-la et enregistrez-la de nouveau.",
    });
  if (dimensions && type !== "svg" && dimensions.width * dimensions.height > VAST)
    yield warningAt("picture-vast", place, {
      found: `L’image mesure ${dimensions.width} × ${dimensions.height} points : des navigateurs ne la montreront pas.`,
      expected: "une image que l’on peut ouvrir partout",
      advice: "Réduisez-la : 1 600 pixels de large suffisent.",
    });
  if (bytes > HEAVY)
    yield warningAt("picture-heavy", place, {
      found: `L’image pèse ${Math.ceil(bytes / 1000)} Ko.`,
      expected: `au plus ${HEAVY / 1000} Ko`,
      advice: "Réduisez-la : 1 600 pixels de large suffisent, en JPEG ou en WebP.",
    });
  if (tellsPosition(head))
    yield warningAt("picture-position", place, {
      found: "La photographie dit où elle a été prise.",
      expected: "une image qui ne dit rien de ceux qui y sont",
      advice:
        "Sous Windows : clic droit, Propriétés, Détails, « Supprimer les propriétés ». Sur un Mac : Aperçu, Outils, Inspecteur, « Supprimer les infos de localisation ».",
    });
}

function endsOf(path: string, bytes: number): [head: Buffer, tail: Buffer] {
  return withPlain(path, (file) => {
    const read = (position: number) => {
      const buffer = Buffer.alloc(Math.min(END, bytes));
      return buffer.subarray(0, readSync(file, buffer, { position }));
    };
    const head = read(0);
    return [head, bytes <= END ? head : read(bytes - END)];
  });
}

function sizeOf(head: Buffer): { type?: string; dimensions: PublicFile["dimensions"] } {
  try {
    const { type, width, height, orientation = 1 } = imageSize(head);
    // Orientations from 5 on lie on their side, and browsers set them upright (EXIF 2.3, 4.6.4).
    const dimensions = orientation < 5 ? { width, height } : { width: height, height: width };
    return { ...(type === undefined ? {} : { type }), dimensions };
  } catch {
    return { dimensions: null };
  }
}

/** Whether a file ends before its picture does, by what ends each format. */
function isCut(type: string | undefined, head: Buffer, tail: Buffer, bytes: number): boolean {
  switch (type) {
    case "jpg":
      // A picture in small may end in the first half.
      return (
        tail.lastIndexOf(Buffer.from([0xff, 0xd9])) < tail.length - Math.min(tail.length, bytes) / 2
      );
    case "png":
      return !tail.includes("IEND");
    case "gif":
      return !tail.subarray(-16).includes(0x3b);
    case "webp":
      return head.readUInt32LE(4) + 8 > bytes;
    default:
      return false;
  }
}

/** Lighter versions of one picture, the lightest format first: what `<source>` elements name. */
export type PictureSources = { type: string; srcSet: string }[];
