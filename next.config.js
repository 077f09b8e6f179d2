import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { importTs } from "./scripts/import-ts.mjs";

/** @returns {Promise<import('next').NextConfig>} */
export default async function nextConfig(phase) {
  const isMade = phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER;
  if (isMade && !process.env.SITE_PREPARED)
    throw new Error('Next alone cannot make this site: use "npm run build" or "npm run dev".');
  const { NEXT_ADAPTER_PATH } = process.env;
  return {
    // For a host's adapter alone: with one, Next names its files otherwise, which Vercel's own
    // build, without one, does not find.
    adapterPath:
      NEXT_ADAPTER_PATH && fileURLToPath(new URL("scripts/adapter.mjs", import.meta.url)),
    agentRules: false,
    distDir: process.env.SITE_DIST_DIR ?? ".next",
    // What code says that must not take the whole site in.
    env: { SITE_COMMIT: process.env.SITE_COMMIT ?? "", ...(await ownWords(phase)) },
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
      const { headersForNext } = await importTs("server/headers.ts");
      return headersForNext(Boolean(process.env.VERCEL), config.publisher !== null);
    },
    async redirects() {
      const { redirectsForNext } = await importTs("server/redirects.ts");
      // A running server has those of the site's moves from the build.
      return redirectsForNext(phase === PHASE_PRODUCTION_BUILD ? await frozenSite() : null);
    },
    async rewrites() {
      const { OLD_ADDRESSES } = await importTs("lib/old-site/address.ts");
      return [{ source: `/:path(${OLD_ADDRESSES})`, destination: "/ancien-site/:path" }];
    },
  };
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
