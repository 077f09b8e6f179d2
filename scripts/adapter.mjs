import { pathToFileURL } from "node:url";
import { importTs } from "./import-ts.mjs";

const loaded = (await import(pathToFileURL(process.env.NEXT_ADAPTER_PATH).href)).default;
const host = loaded.default ?? loaded;

/**
 * The host's adapter, which makes its output within `next build`: all is passed on to it, pages
 * without scripts.
 *
 * @type {import('next').NextAdapter}
 */
export default {
  ...host,
  async onBuildComplete(context) {
    const { finishPages } = await importTs("scripts/finish-build.ts");
    finishPages(context.distDir);
    await host.onBuildComplete?.(context);
  },
};
