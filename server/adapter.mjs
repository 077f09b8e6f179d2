import { fileURLToPath, pathToFileURL } from "node:url";
import { importTs } from "../scripts/import-ts.mjs";

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
    finishBuild(context, fileURLToPath(new URL("main.ts", import.meta.url)));
    await host.onBuildComplete?.(context);
  },
};
