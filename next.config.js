import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

/** @returns {Promise<import('next').NextConfig>} */
export default async function config(phase) {
  if (phase === PHASE_PRODUCTION_BUILD && !process.env.SITE_FROZEN) {
    // Workers of the same build load this file again: they inherit the mark and freeze nothing.
    process.env.SITE_FROZEN = String(process.pid);
    const { tsImport } = await import("tsx/esm/api");
    const { freeze } = await tsImport("./scripts/freeze.ts", import.meta.url);
    await freeze();
  }
  return {
    agentRules: false,
    poweredByHeader: false,
    reactStrictMode: true,
    // Native code, which Turbopack cannot bundle; only `npm run dev` asks for it (app/assets.ts).
    serverExternalPackages: ["@tailwindcss/postcss", "subset-font"],
    distDir: process.env.SITE_DIST_DIR ?? ".next",
  };
}
