import { test as base, expect } from "@playwright/test";

/**
 * A test whose page fails it by any message on the browser's console, a breach of the security
 * policy included. The browser's note that the page itself answers 404 is none; nor is Chromium's that
 * it gave up a cross-fade, which it does where the next page's stylesheet is not there yet.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const messages: string[] = [];
    page.on("console", (message) => {
      const isOwnStatus =
        message.text().startsWith("Failed to load resource") &&
        message.location().url === page.url();
      if (!isOwnStatus) messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", ({ message }) => {
      if (!/^Transition was aborted .* opt-in disabled$/.test(message)) messages.push(message);
    });
    await use(page);
    expect(messages, "console of the browser").toEqual([]);
  },
});

export { expect };
