/*
 * Purpose: serve one function of Vercel's output, as Vercel's own runtime does.
 * Usage: node tools/hosts/vercel-function.mjs FOLDER        PORT
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , folder] = process.argv;
const config = JSON.parse(readFileSync(join(folder, ".vc-config.json"), "utf8"));
const loaded = createRequire(import.meta.url)(join(folder, config.handler));
const handler = loaded.default ?? loaded;

async function answerWeb({ url, headers: { host } }, response) {
  const { status, headers, body } = await handler(new Request(`http://${host}${url}`), {});
  response.writeHead(status, Object.fromEntries(headers));
  for await (const chunk of body ?? []) response.write(chunk);
  response.end();
}

createServer(config.useWebApi ? answerWeb : handler).listen(Number(process.env.PORT));
