import type { Page } from "@playwright/test";

/** What Chromium tells assistive techniques of one thing on a page. */
export interface Told {
  role: string;
  name: string;
  description: string;
  isInvalid: boolean;
}

/** All that Chromium tells of a page as it stands, in the order of the page. */
export async function accessibilityTree(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? "",
      name: plain(name?.value),
      description: plain(description?.value),
      isInvalid: properties.some((one) => one.name === "invalid" && one.value.value === "true"),
    }));
}

function plain(text: string | undefined): string {
  return text?.replace(/\s+/g, " ").trim() ?? "";
}
