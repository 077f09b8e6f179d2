import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { afterEach, expect, test, vi } from "vitest";

type Config = (phase: string) => Promise<{ adapterPath?: string }>;
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
