import { pathToFileURL } from "node:url";
import { tsImport } from "tsx/esm/api";

/** The adapter which the host names, to which every hook is passed on. */
const hostPath = process.env.NEXT_ADAPTER_PATH;
const loaded = hostPath ? (await import(pathToFileURL(hostPath).href)).default : {};
const host = loaded.default ?? loaded;

/** @type {import('next').NextAdapter} */
export default {
  name: "club-utilisateurs-vitam",
  ...host,
  async onBuildComplete(context) {
    const { finishBuild } = await tsImport("./finish-build.ts", import.meta.url);
    await finishBuild(context);
    await host.onBuildComplete?.(context);
  },
};
