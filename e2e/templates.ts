import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { z } from "zod";
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

/** Every template of the site, the same that the contact sheet shows (tools/planche.mjs). */
export const templates: readonly Template[] = z
  .array(templateSchema)
  .parse(JSON.parse(readFileSync("e2e/templates.json", "utf8")));

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
