import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What authors change every week, at the project's root. */
const LIVE = ["posts", "members", "public", "site"].map((folder) => join(process.cwd(), folder));

/**
 * Lets no test see what authors change: whatever Node's module of files is asked of the live
 * posts/, members/ and public/ throws. Tests read `e2e/fixtures/club`, which `CONTENT_DIR` names.
 */
export function refuseLiveContent(): void {
  // Names in capitals are classes and constants, some of which warn whoever looks at them.
  for (const api of [fs, fs.promises])
    for (const name of Object.keys(api).filter((one) => /^[a-z]/.test(one))) {
      const original: unknown = Reflect.get(api, name);
      if (typeof original !== "function") continue;
      const apply = (target: typeof original, self: unknown, words: unknown[]) => {
        refuse(words[0]);
        return Reflect.apply(target, self, words);
      };
      Object.assign(api, { [name]: new Proxy(original, { apply }) });
    }
  // Modules that import functions by name see them too.
  syncBuiltinESMExports();
}

function refuse(asked: unknown): void {
  if (typeof asked !== "string" && !(asked instanceof URL)) return;
  const path = resolve(asked instanceof URL ? fileURLToPath(asked) : asked);
  if (LIVE.some((folder) => path === folder || path.startsWith(folder + sep)))
    throw new Error(
      `${path} is live content, which authors change: read contentRoot(process.env).`,
    );
}
