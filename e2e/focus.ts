import type { Page } from "@playwright/test";

const STOPS = "a[href], button, input, select, summary, [tabindex]";

/** How many things take the focus in the page as it stands. */
export function countStops(page: Page): Promise<number> {
  return page.locator(STOPS).filter({ visible: true }).count();
}

/**
 * Presses the Tab key until the focus has left the page.
 *
 * @returns the places in the order of the document, among all that may take the focus, where it was
 */
export async function tabThrough(page: Page): Promise<number[]> {
  const met: number[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((stops) => {
      const { activeElement } = document;
      return activeElement ? [...document.querySelectorAll(stops)].indexOf(activeElement) : -1;
    }, STOPS);
    if (at === -1) return met;
    // The parts of a date are stops of their own within one field.
    if (at !== met.at(-1)) met.push(at);
    if (met.length > 500) throw new Error("the focus does not leave the page");
  }
}

/** What is wrong with the focus, for each thing that takes it: not seen, too thin, too pale, hidden. */
export function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate((stops) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const faults: string[] = [];
    for (const stop of document.querySelectorAll<HTMLElement>(stops)) {
      if (!stop.checkVisibility()) continue;
      stop.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
      const tell = (fault: string) => faults.push(`${stop.outerHTML.slice(0, 80)}: ${fault}`);
      if (document.activeElement !== stop) tell("takes no focus");
      if (outlineStyle !== "solid" || Number.parseFloat(outlineWidth) < 2) tell("has no outline");
      const ratio = contrast(outlineColor, paperBehind(stop));
      if (ratio < 3) tell(`has an outline of contrast ${ratio.toFixed(2)}`);
      if (!isReached(stop)) tell("is hidden by something over it");
    }
    return faults;

    /** The colour on which the outline lies, which stands outside its box. */
    function paperBehind(element: Element): string {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return "Canvas";
    }
    /** Where the first line of its text stands, a pointer would meet it. */
    function isReached(element: Element): boolean {
      const [box] = element.getClientRects();
      if (!box) return false;
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return met !== null && (element.contains(met) || met.contains(element));
    }
    /** WCAG 2.2, "contrast ratio". */
    function contrast(one: string, other: string): number {
      const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    }
    function luminance(colour: string): number {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  }, STOPS);
}
