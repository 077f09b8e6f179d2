import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { importTs } from "./scripts/import-ts.mjs";
import { watchContent } from "./scripts/watch-content.mjs";

/** @returns {Promise<import('next').NextConfig>} */
export default async function nextConfig(phase) {
  if (phase === PHASE_PRODUCTION_BUILD && !process.env.SITE_FROZEN) {
    // Workers of the same build load this file again: they inherit the mark and freeze nothing.
    process.env.SITE_FROZEN = String(process.pid);
    await freezeOrExit();
  }
  if (phase === PHASE_DEVELOPMENT_SERVER && !process.env.SITE_WATCHED) {
    process.env.SITE_WATCHED = String(process.pid);
    watchContent(fileURLToPath(new URL(".", import.meta.url)));
  }
  return {
    adapterPath: fileURLToPath(new URL("server/adapter.mjs", import.meta.url)),
    agentRules: false,
    distDir: process.env.SITE_DIST_DIR ?? ".next",
    // What code says that must not take the whole site in.
    env: { SITE_COMMIT: commit(), ...(await ownWords(phase)) },
    experimental: {
      // Each costs seconds of every build: hints for scripts, a cache that builds side by side never
      // share, and small or mapped code, which no visitor receives.
      prefetchInlining: false,
      turbopackFileSystemCacheForBuild: false,
      turbopackInputSourceMaps: false,
      turbopackMinify: { server: false },
      turbopackSourceMaps: phase === PHASE_DEVELOPMENT_SERVER,
      // Else a request with the header `RSC`, which no page of ours makes, is sent elsewhere first.
      validateRSCRequestHeaders: false,
    },
    images: { unoptimized: true },
    // "standalone" makes a folder to copy elsewhere (docs/deploiement.md).
    output: process.env.SITE_OUTPUT,
    poweredByHeader: false,
    reactStrictMode: true,
    serverExternalPackages: [
      // Native code, which Turbopack cannot bundle; no built page asks for it (app/assets.ts, app/og).
      ...["@tailwindcss/postcss", "harfbuzzjs", "sharp", "subset-font"],
      // Large, and bundled several times over: as they are, a build takes a quarter less.
      ...["rehype-parse", "rehype-stringify", "remark-gfm", "remark-mdx", "remark-parse"],
      ...["unified", "zod"],
    ],
    skipTrailingSlashRedirect: true,
    // `npm test` checks types, once.
    typescript: { ignoreBuildErrors: true },
    async headers() {
      // The policy forbids the scripts by which `next dev` reloads pages; a running server has the
      // table from the build.
      if (phase !== PHASE_PRODUCTION_BUILD) return [];
      const { config } = await frozenSite();
      const { headerRules } = await importTs("server/headers.ts");
      return headerRules(Boolean(process.env.VERCEL), config.publisher !== null);
    },
    async redirects() {
      const { OLD_ADDRESSES } = await importTs("lib/old-site/address.ts");
      // Addresses of the old site have theirs, so that each takes one hop, not two; the API has its
      // own, which other origins may follow.
      const source = `/:path((?!(?:${OLD_ADDRESSES}|api|api/.*)$).+)/`;
      const former = phase === PHASE_PRODUCTION_BUILD ? await formerIds() : [];
      return [
        ...former,
        // The one address that both sites have: with a final slash, Next would answer it as it is.
        { source: "/atom.xml/", destination: "/atom.xml", permanent: true },
        { source, destination: "/:path", permanent: true },
      ];
    },
    async rewrites() {
      const { OLD_ADDRESSES } = await importTs("lib/old-site/address.ts");
      return [{ source: `/:path(${OLD_ADDRESSES})`, destination: "/ancien-site/:path" }];
    },
  };
}

/** Of the register as it is frozen; a running server has them from the build. */
async function formerIds() {
  const { formerIdRedirects } = await importTs("server/former-ids.ts");
  return formerIdRedirects((await frozenSite()).register);
}

/** The site's name and address: frozen by a build; as they are now under `npm run dev`. */
async function ownWords(phase) {
  if (phase === PHASE_PRODUCTION_BUILD) {
    const { config, base } = await frozenSite();
    return { SITE_NAME: config.name, SITE_BASE: base };
  }
  if (phase !== PHASE_DEVELOPMENT_SERVER) return {};
  const { default: config } = await importTs("site.config.ts");
  const { siteAddress } = await importTs("lib/site-address.ts");
  return { SITE_NAME: config.name, SITE_BASE: siteAddress(process.env, config.baseUrl).base };
}

async function frozenSite() {
  return JSON.parse(await readFile(".site/site.json", "utf8"));
}

/** Faults of the content are told by their report alone. */
async function freezeOrExit() {
  try {
    const { freeze } = await importTs("scripts/freeze.ts");
    await freeze();
  } catch (error) {
    console.error(process.env.DEBUG ? error : error.message);
    process.exit(1);
  }
}

/** The commit that is built, as the host or else git says it; empty where neither does. */
function commit() {
  if (process.env.VERCEL_GIT_COMMIT_SHA) return process.env.VERCEL_GIT_COMMIT_SHA;
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "";
  }
}
