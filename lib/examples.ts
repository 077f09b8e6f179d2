/** The examples of all that the check tells, each as the content that it is. */
import { imageSize } from "image-size";
import { readBytes } from "./content/files";
import type { PublicFile } from "./content/public-files";
import { contentOf } from "./load";
import { REGISTER_FILE, REGISTER_FILES } from "./members/register-files";
import { VOCABULARY_FILE } from "./members/vocabulary";
import { VOCABULARY_EXAMPLE } from "./members/vocabulary-example";
import type { Message } from "./messages/message";
import { rules } from "./rules/all";
import { check } from "./rules/check";
import { readingExamples } from "./rules/reading-examples";
import type { Example } from "./rules/rule";

/** All examples: of what is told while files are read, then of each rule. */
export const examples: readonly Example[] = [
  ...readingExamples,
  ...rules.flatMap((rule) => rule.examples),
];

/** What stands around every example. */
const AROUND: Readonly<Record<string, string>> = {
  [REGISTER_FILE]: "asOf: 2021-12-21\n",
  [VOCABULARY_FILE]: VOCABULARY_EXAMPLE,
  "members/ratp.md": "---\nname: RATP\nkind: operateur\njoined: 2021-11\n---\n",
  "posts/2021-09-28-35-utilisateurs.mdx":
    "---\ntitle: Trente-cinq\ndescription: Trois arrivées.\n---\n",
  "posts/2021-12-01-bilan.mdx":
    "---\ntitle: Le bilan\ndescription: En chiffres.\ndraft: true\n---\n",
  "posts/2022-01-03-voeux.mdx": "---\ntitle: Les vœux\ndescription: Une année.\n---\n",
  "public/favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"></svg>',
};

const TODAY = "2021-12-24";

/** The post that an example is, where it does not name another file. */
export const EXAMPLE_POST = "posts/2021-12-21-titre.mdx";

/** What the check says of an example as it should not be written. */
export function toldOfBad({ bad, file = EXAMPLE_POST }: Example): Message[] {
  return told(file, bad);
}

/** What the check says of an example as it should be written: nothing. */
export function toldOfGood({ good, file = EXAMPLE_POST, renamed = file }: Example): Message[] {
  return told(renamed, good);
}

function told(file: string, text: string): Message[] {
  const isBody = /^posts\//.test(file) && !text.startsWith("---") && text !== "";
  const whole = isBody ? `---\ntitle: Titre\ndescription: Une phrase.\n---\n\n${text}\n` : text;
  const files = Object.entries({ ...AROUND, [file]: whole }).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content),
  }));
  const below = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  const { content, messages } = contentOf(
    {
      members: readBytes(below("members/").filter(({ path }) => path.endsWith(".md"))),
      registerYml: readBytes(REGISTER_FILES.flatMap(below)),
      posts: readBytes(below("posts/")),
      publicFiles: { files: below("public/").map(publicFile), messages: [] },
    },
    TODAY,
  );
  return [...messages, ...check(content)];
}

function publicFile({ path, bytes }: { path: string; bytes: Uint8Array }): PublicFile {
  return { address: path.replace("public", ""), bytes: bytes.length, dimensions: sizeOf(bytes) };
}

function sizeOf(bytes: Uint8Array): PublicFile["dimensions"] {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return null;
  }
}
