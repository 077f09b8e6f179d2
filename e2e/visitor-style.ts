import type { Page } from "@playwright/test";

/** The distances of WCAG 2.2, criterion 1.4.12. */
export const SPACED_OUT = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Text twice as large. */
export const LARGE = "html { font-size: 200% }";

/** Gives a page a visitor's own style, which the policy does not hinder; replaces the one before. */
export function styleAsVisitor(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
