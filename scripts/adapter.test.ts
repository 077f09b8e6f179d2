import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

/** As much of Next's interface as the test calls. */
interface Adapter {
  name: string;
  modifyConfig(config: object): object;
  onBuildComplete(context: object): Promise<void>;
}

/** Copies a page as the host's output is made of it. */
const HOST = `import { copyFileSync } from "node:fs";
export default {
  name: "host",
  modifyConfig: (config) => ({ ...config, seen: true }),
  onBuildComplete({ distDir }) {
    copyFileSync(distDir + "/server/a.html", distDir + "/host.html");
  },
};`;

test("every hook is passed on to the host's adapter, which sees pages without scripts", async () => {
  const project = mkdtempSync(join(tmpdir(), "adapter-"));
  onTestFinished(() => {
    rmSync(project, { recursive: true });
    vi.unstubAllEnvs();
  });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  };
  write("host.mjs", HOST);
  write(".site/a/site.json", '{ "config": { "name": "Le Club" } }');
  write(
    ".site/a/assets.json",
    '{ "addresses": { "stylesheet": "/assets/site.css" }, "files": [] }',
  );
  write("dist/server/a.html", "<h1>T</h1><script>1</script>");
  vi.stubEnv("SITE_FROZEN", join(project, ".site/a"));
  vi.stubEnv("NEXT_ADAPTER_PATH", join(project, "host.mjs"));
  const { default: adapter } = await vi.importActual<{ default: Adapter }>("./adapter.mjs");
  await adapter.onBuildComplete({ projectDir: project, distDir: join(project, "dist") });
  expect(adapter.name).toBe("host");
  expect(adapter.modifyConfig({})).toEqual({ seen: true });
  expect(readFileSync(join(project, "dist/host.html"), "utf8")).toBe("<h1>T</h1>");
});
