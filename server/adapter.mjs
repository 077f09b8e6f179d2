import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, importTs } from "../scripts/import-ts.mjs";

/** The adapter which the host names, to which every hook is passed on. */
const hostPath = process.env.NEXT_ADAPTER_PATH;
const loaded = hostPath ? (await import(pathToFileURL(hostPath).href)).default : {};
const host = loaded.default ?? loaded;

/** @type {import('next').NextAdapter} */
export default {
  name: "club-utilisateurs-vitam",
  ...host,
  async onBuildComplete(context) {
    const { finishBuild } = await importTs("server/finish-build.ts");
    // JavaScript starts in half the time of TypeScript through tsx, with 60 MB less.
    await bundle("server/main.ts", join(context.distDir, "site-server.mjs"));
    finishBuild(context);
    await host.onBuildComplete?.(context);
  },
};
