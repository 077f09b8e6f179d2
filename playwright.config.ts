import { defineConfig } from "@playwright/test";
import { refuseLiveContent } from "./scripts/live-content";

const {
  CHROMIUM_PATH,
  E2E_PORT = "3100",
  E2E_NEXT_PORT = "3101",
  SITE_DIST_DIR = ".next-e2e",
} = process.env;
const env = { SITE_DIST_DIR, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
/** The content of the build under test, for tests that read it. */
process.env.CONTENT_DIR ??= "e2e/fixtures/club";
refuseLiveContent();

const isRoot = process.getuid?.() === 0;

/** Our own server on the build of `node scripts/test.mjs build`, and Next's beside it. */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: `http://localhost:${E2E_PORT}`,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: [
    {
      command: `node ${SITE_DIST_DIR}/site-server.mjs`,
      env: { ...env, PORT: E2E_PORT },
      url: `http://localhost:${E2E_PORT}/`,
      gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    },
    {
      command: `node node_modules/next/dist/bin/next start --port ${E2E_NEXT_PORT}`,
      env,
      url: `http://localhost:${E2E_NEXT_PORT}/`,
      gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    },
  ],
});
