import { readdirSync, readFileSync } from "node:fs";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { afterEach, expect, test, vi } from "vitest";

type Config = (
  phase: string,
) => Promise<{ adapterPath?: string; serverExternalPackages: readonly string[] }>;
const { default: config } = await vi.importActual<{ default: Config }>("./next.config.js");

afterEach(() => vi.unstubAllEnvs());

test.each([PHASE_PRODUCTION_BUILD, PHASE_DEVELOPMENT_SERVER])(
  "Next alone, without what stands before it, is refused in a sentence (%s)",
  async (phase) => {
    await expect(config(phase)).rejects.toThrow('use "npm run build" or "npm run dev"');
  },
);

test("an adapter is named only where the host has one", async () => {
  vi.stubEnv("SITE_PREPARED", "1");
  expect((await config(PHASE_DEVELOPMENT_SERVER)).adapterPath).toBeUndefined();
  vi.stubEnv("NEXT_ADAPTER_PATH", "/host/adapter.js");
  expect((await config(PHASE_DEVELOPMENT_SERVER)).adapterPath).toMatch(/\/scripts\/adapter\.mjs$/);
});

test("what makes the stylesheet is not bundled: in `npm run dev` it answered 500", async () => {
  vi.stubEnv("SITE_PREPARED", "1");
  const { serverExternalPackages } = await config(PHASE_DEVELOPMENT_SERVER);
  const packages = readdirSync("styles")
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .flatMap((name) => [
      ...readFileSync(`styles/${name}`, "utf8").matchAll(/^import .* from "((?!node:)[@\w].*)"/gm),
    ])
    .map(([, name]) => name);
  expect(packages).toContain("postcss");
  expect(serverExternalPackages).toEqual(expect.arrayContaining(packages));
});
