import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import * as z from "zod";
import { standingPages } from "../lib/pages/standing-pages";
import { readContent } from "../server/built-site";
import { expect } from "./quiet-page";
import { builtSite } from "./servers";

const templateSchema = z.strictObject({
  name: z.string(),
  /** Path and query. */
  address: z.string(),
  /** 200 where none is given. */
  status: z.number().optional(),
});

/** A page that stands for all of its kind, or for a state of it. */
type Template = z.infer<typeof templateSchema>;

/** Families of pages, and states of a page: the same that the contact sheet shows (tools/planche.mjs). */
const listed = z
  .array(templateSchema)
  .parse(JSON.parse(readFileSync("e2e/templates.json", "utf8")));

/** Every template of the site: those listed, and each page of the build that stands alone. */
export const templates: readonly Template[] = [
  ...listed,
  ...standingPages(readContent(process.env.SITE_DIST_DIR ?? ".next-e2e"))
    .filter(({ address, isFound }) => isFound && !listed.some((one) => one.address === address))
    .map(({ address }) => ({ name: address.slice(1), address })),
];

/** Shows a template, and checks that it is the one meant. */
export async function open(page: Page, { address, status = 200 }: Template): Promise<void> {
  // No address shows this page: it stands in when the server fails.
  if (status === 500) {
    const { path } = builtSite().serverError;
    await page.route(`**${address}`, (route) => route.fulfill({ status, path }));
  }
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
}
