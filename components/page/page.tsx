import type { ReactNode } from "react";
import type { Thing } from "schema-dts";
import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { breadcrumbs, jsonLd } from "../../lib/json-ld/things";
import type { Site } from "../../lib/load";
import { pictureUrl, urls } from "../../lib/urls";
import { dark, light } from "../../styles/colours";
import { FaultList } from "../faults/content-faults";
import { pictureFor, pictureSize, pictureText } from "../pictures/pictures";
import { assets } from "./assets";
import { Footer } from "./footer";
import { Header, Letterhead, partTitle } from "./header";
import { PageTitle } from "./page-title";
import { French } from "./typography";
import { Written } from "./written";

/** What a page is told beside its matter. */
export interface PageProps {
  site: Site;
  /** The page's own name, before those of its part and of the site; the home page has none. */
  title?: string | undefined;
  /** Its heading, where that is not its title; null where it makes its own. */
  heading?: string | null | undefined;
  /** What stands above its heading. */
  above?: ReactNode;
  /** One sentence for search engines and previews. */
  description: string;
  /** The page's canonical path. */
  path: string;
  /** Its own address, with what was asked, where that is not the canonical one. */
  address?: string | undefined;
  /** The address of the page under whose name in the header it stands. */
  part?: string;
  /** When it was, of an article. */
  published?: Day | undefined;
  /** Whether search engines may show it, once the site has a publisher. */
  isIndexed?: boolean;
  /** A feed of the page's own, beside that of all news. */
  feed?: { url: string; title: string } | undefined;
  /** What the page is about, for search engines. */
  things?: readonly Thing[];
  /** The way to it from the page of its part, for them too; the last step is the page itself. */
  trail?: readonly { name: string; path: string }[];
  children: ReactNode;
}

/**
 * The frame of every page, head included: React hoists title, meta and links. So a route handler
 * can render a page just as Next does (docs/decisions.md).
 */
export function Page(page: PageProps) {
  const { site, title, heading = title, above, description, path, address, part } = page;
  const { published, isIndexed = true, feed, things = [], trail = [], children } = page;
  const { config, base } = site;
  const { stylesheet, article, font } = assets();
  const partName = partTitle(site, part, path);
  const fullTitle = [title, partName, config.name].filter((step) => step !== undefined).join(" – ");
  const steps = [{ name: partName ?? "", path: part ?? "" }, ...trail];
  const about = trail.length === 0 ? things : [...things, breadcrumbs(steps, site)];
  const canonical = `${base}${path}`;
  return (
    <>
      <title>{frenchTypography(fullTitle, { heading: true })}</title>
      <meta name="description" content={frenchTypography(description)} />
      {(config.publisher === null || site.isPreview || !isIndexed) && (
        <meta name="robots" content="noindex" />
      )}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={canonical} />
      <Preview page={page} />
      <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      <link
        rel="stylesheet"
        href={published === undefined ? stylesheet : article}
        precedence="site"
      />
      <meta name="theme-color" content={light.paper} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={dark.paper} media="(prefers-color-scheme: dark)" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={urls.openSearch}
        title={config.shortName}
      />
      <link rel="manifest" href={urls.manifest} />
      <FeedLink url={urls.atom} title="actualités" of={config.name} />
      {part === urls.members && (
        <FeedLink url={urls.changes} title="changements du registre" of={config.name} />
      )}
      {feed !== undefined && <FeedLink {...feed} of={config.name} />}
      {about.length > 0 && (
        // React writes a script's text as it is.
        <script type="application/ld+json">{jsonLd(about)}</script>
      )}
      <Written className="wrapper">
        <a href="#contenu" className="skip">
          Aller au contenu
        </a>
        <Header site={site} part={part ?? null} />
        <FaultList site={site} />
        <Letterhead site={site} address={address ?? path} />
        <main id="contenu">
          {heading && (
            <PageTitle above={above}>
              <French heading>{heading}</French>
            </PageTitle>
          )}
          {children}
        </main>
        <Footer site={site} />
      </Written>
    </>
  );
}

/** By it, feed readers find a feed from a page; `of` is the site's name. */
function FeedLink({ url, title, of }: { url: string; title: string; of: string }) {
  const name = frenchTypography(`${of} : ${title}`);
  return <link rel="alternate" type="application/atom+xml" href={url} title={name} />;
}

/**
 * What a link to the page shows elsewhere (ogp.me). The picture counts what the page without a query
 * does: a page that answers one has its own title and address, and no picture that says otherwise.
 */
function Preview({ page }: { page: PageProps }) {
  const { site, description, path, published } = page;
  const { title = site.config.name, address = path } = page;
  const picture = pictureFor(site, path);
  if (picture === undefined) return null;
  const isPictured = address === path;
  return (
    <>
      <meta property="og:site_name" content={site.config.name} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:type" content={picture.type} />
      <meta property="og:title" content={frenchTypography(title)} />
      <meta property="og:description" content={frenchTypography(description)} />
      <meta property="og:url" content={`${site.base}${address}`} />
      {published && <meta property="article:published_time" content={published} />}
      {isPictured && (
        <>
          <meta property="og:image" content={`${site.base}${pictureUrl(picture.path)}`} />
          <meta property="og:image:width" content={String(pictureSize.width)} />
          <meta property="og:image:height" content={String(pictureSize.height)} />
          <meta property="og:image:alt" content={frenchTypography(pictureText(picture))} />
        </>
      )}
      <meta name="twitter:card" content={isPictured ? "summary_large_image" : "summary"} />
    </>
  );
}
