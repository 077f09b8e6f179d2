import type { Page } from "@playwright/test";
import { contrast } from "./contrast";

const STOPS = "a[href], button, input, select, summary, [tabindex]";

/** How many things take the focus in the page as it stands. */
export function countStops(page: Page): Promise<number> {
  return page.locator(STOPS).filter({ visible: true }).count();
}

/**
 * Presses the Tab key until the focus has left the page.
 *
 * @returns where the focus was: places in the order of the document, among all that may take it
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

/** What is wrong with the focus wherever it may be: not taken, not seen, hidden by something. */
export async function focusFaults(page: Page): Promise<string[]> {
  return (await focusEverywhere(page)).flatMap(({ stop, isFocused, isReached, outline, paper }) => {
    const faults = [];
    if (!isFocused) faults.push("takes no focus");
    if (!isReached) faults.push("is hidden by something over it");
    if (outline.style !== "solid" || outline.width < 2) faults.push("has no outline");
    else if (contrast(outline.color, paper) < 3) faults.push("has an outline that is too pale");
    return faults.map((fault) => `${stop} ${fault}`);
  });
}

function focusEverywhere(page: Page) {
  return page.evaluate((stops) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "Canvas";
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll<HTMLElement>(stops)]
      .filter((stop) => stop.checkVisibility())
      .map((stop) => {
        stop.focus({ focusVisible: true });
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        return {
          stop: stop.outerHTML.slice(0, 80),
          isFocused: document.activeElement === stop,
          isReached: isReached(stop),
          outline: {
            style: outlineStyle,
            width: Number.parseFloat(outlineWidth),
            color: outlineColor,
          },
          paper: paperAround(stop),
        };
      });

    /** The colour on which the outline lies, which stands outside its box. */
    function paperAround(element: Element): string {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!backgroundColor.endsWith(", 0)")) return backgroundColor;
      }
      return canvas;
    }
    /** A pointer would meet it in the middle of its first line. */
    function isReached(element: Element): boolean {
      const [box] = element.getClientRects();
      if (!box) return false;
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return met !== null && (element.contains(met) || met.contains(element));
    }
  }, STOPS);
}
