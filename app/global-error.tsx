"use client";

import { ErrorPage } from "../components/page/error-page";

/**
 * Next asks for a client component here. The build renders the same page once for every status
 * 500 of a page that it has built (scripts/finish-build.ts).
 */
export default function GlobalError() {
  return <ErrorPage name={process.env.SITE_NAME ?? ""} />;
}
