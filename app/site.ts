import type { Site } from "../lib/load";

/**
 * All that the site knows: frozen by the build, so that pages, API and feeds of one build
 * cannot disagree; read anew from the content files under `npm run dev`.
 */
export async function site(): Promise<Site> {
  if (process.env.NODE_ENV === "development") {
    const [{ load }, { today }] = await Promise.all([
      import("../lib/load"),
      import("../lib/today"),
    ]);
    return load(process.cwd(), today(process.env), { drafts: true });
  }
  const { default: frozen } = await import("#site");
  return frozen;
}
