import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { importTs, ownConfig } from "./scripts/import-ts.mjs";

/** The folders of the build: builds side by side share nothing that they write to. */
const { SITE_DIST_DIR = ".next", SITE_FROZEN: FROZEN = ".site/.next" } = process.env;

/** @returns {Promise<import('next').NextConfig>} */
export default async function nextConfig(phase) {
  const isMade = phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER;
  if (isMade && !process.env.SITE_PREPARED)
    throw new Error('Next alone cannot make this site: use "npm run build" or "npm run dev".');
  const { NEXT_ADAPTER_PATH } = process.env;
  const site = isMade ? await siteIn(phase) : null;
  const words = site && (await ownWords(site));
  return {
    // For a host's adapter alone: with one, Next names its files otherwise, which Vercel's own
    // build, without one, does not find.
    adapterPath:
      NEXT_ADAPTER_PATH && fileURLToPath(new URL("scripts/adapter.mjs", import.meta.url)),
    agentRules: false,
    distDir: SITE_DIST_DIR,
    // What live answers read.
    outputFileTracingIncludes: { "/**": [`${FROZEN}/*.json`] },
    // What code says that must not take the whole site in.
    env: {
      SITE_COMMIT: process.env.SITE_COMMIT ?? "",
      SITE_FROZEN: FROZEN,
      ...words,
    },
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
    poweredByHeader: false,
    reactStrictMode: true,
    serverExternalPackages: [
      // Native code, which Turbopack cannot bundle; no built page asks for it (app/assets.ts, app/og),
      // but `npm run dev` does.
      ...["@tailwindcss/postcss", "esbuild", "harfbuzzjs", "postcss", "sharp", "subset-font"],
      // Large, and bundled several times over: as they are, a build takes a quarter less.
      ...["rehype-parse", "rehype-stringify", "remark-gfm", "remark-mdx", "remark-parse"],
      // What they throw is known by its class: there must be one of it.
      ...["unified", "vfile-message", "zod"],
    ],
    skipTrailingSlashRedirect: true,
    turbopack: { resolveAlias: { "#config": `./${relative(".", ownConfig())}` } },
    // `npm test` checks types, once.
    typescript: { ignoreBuildErrors: true },
    async headers() {
      // The policy forbids the scripts by which `next dev` reloads pages; a running server has the
      // table from the build.
      if (phase !== PHASE_PRODUCTION_BUILD) return [];
      const { config } = site;
      const { headersForNext } = await importTs("lib/hosting/headers.ts");
      return headersForNext(Boolean(process.env.VERCEL), config.publisher !== null);
    },
    async redirects() {
      if (site === null) return [];
      const { redirectsForNext } = await importTs("lib/hosting/redirects.ts");
      return redirectsForNext(site);
    },
    async rewrites() {
      if (site === null || site.oldSite.hosts.length === 0) return [];
      return [{ source: `/:path(${words.SITE_OLD})`, destination: "/ancien-site/:path" }];
    },
  };
}

async function ownWords({ config, base, oldSite }) {
  const { oldAddresses } = await importTs("lib/old-site/address.ts");
  return { SITE_NAME: config.name, SITE_BASE: base, SITE_OLD: oldAddresses(oldSite) };
}

/** The site: frozen by a build; as its files are now under `npm run dev`. */
async function siteIn(phase) {
  if (phase === PHASE_PRODUCTION_BUILD)
    return JSON.parse(await readFile(join(FROZEN, "site.json"), "utf8"));
  const { default: config } = await importTs(ownConfig());
  const { loadNow } = await importTs("lib/load.ts");
  return loadNow(process.env, config, true);
}
