import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", ".next*/**", ".site/**", ".builds/**"],
    env: { TZ: "UTC", CONTENT_DIR: "e2e/fixtures/club" },
    globalSetup: ["vitest.global.ts"],
    setupFiles: ["vitest.setup.ts"],
    // A busy machine makes no test fail.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
