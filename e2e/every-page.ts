import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { isPage } from "../server/built-site";
import { builtSite } from "./servers";
import { templates } from "./templates";

/** A page as it is sent. */
export interface SentPage {
  /** Path and query. */
  address: string;
  html: string;
  /** Whether it answers what was asked, and no fault. */
  isAnswer: boolean;
}

/** Every page of the site: all that the build made, then the templates made on demand. */
export async function everyPage(request: APIRequestContext): Promise<SentPage[]> {
  const { files, notFound, serverError } = builtSite();
  const built = Object.entries({ ...files, "(404)": notFound, "(500)": serverError })
    .filter(([, file]) => isPage(file))
    .map(([address, { path, status }]) => ({
      address,
      html: readFileSync(path, "utf8"),
      isAnswer: status === 200,
    }));
  const onDemand = [];
  for (const { address, status = 200 } of templates) {
    if (address in files || status === 404 || status === 500) continue;
    const html = await (await request.get(address)).text();
    onDemand.push({ address, html, isAnswer: status === 200 });
  }
  return [...built, ...onDemand];
}
