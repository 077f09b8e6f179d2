import type { Page } from "@playwright/test";

/**
 * What keeps a reader from text in the page as it stands: text beyond the left or right edge, text
 * that its box cuts off, texts one over the other. Empty where all can be read.
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Texts may touch, and the boxes of glyphs are higher than glyphs. */
    const TOLERANCE = 2;
    const edge = document.documentElement.clientWidth + TOLERANCE;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > edge)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);

    const seen: { text: string; parent: Element; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || text.textContent?.trim() === "") continue;
      if (closest(parent, isForEarsOnly)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        seen.push({ text: text.textContent?.trim().slice(0, 40) ?? "", parent, box });
      }
    }
    for (const { text, parent, box } of seen) {
      if ((box.left < -TOLERANCE || box.right > edge) && !closest(parent, canScroll))
        faults.push(`“${text}” leaves the page`);
      const cutter = closest(parent, cuts);
      if (cutter && !holds(cutter.getBoundingClientRect(), box))
        faults.push(`“${text}” is cut by its <${cutter.localName}>`);
    }
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        const apart = one.parent !== other.parent && !closest(one.parent, staysInSight);
        if (apart && overlap(one.box, other.box))
          faults.push(`“${one.text}” and “${other.text}” overlap`);
      }
    }
    return faults;

    function closest(element: Element, is: (element: Element) => boolean): Element | null {
      for (let at: Element | null = element; at; at = at.parentElement) if (is(at)) return at;
      return null;
    }
    function isForEarsOnly(element: Element): boolean {
      const { position, clipPath } = getComputedStyle(element);
      return position === "absolute" && clipPath !== "none";
    }
    /** It lies over what scrolls under it. */
    function staysInSight(element: Element): boolean {
      return getComputedStyle(element).position === "sticky";
    }
    function cuts(element: Element): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        element !== document.body && [overflowX, overflowY].some((way) => /hidden|clip/.test(way))
      );
    }
    /** A box that scrolls must be reached by keyboard, and named. */
    function canScroll(element: Element): boolean {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
      return scrolls && element.matches("[tabindex='0']:is([aria-label], [aria-labelledby])");
    }
    function holds(outer: DOMRect, inner: DOMRect): boolean {
      return (
        inner.left >= outer.left - TOLERANCE &&
        inner.right <= outer.right + TOLERANCE &&
        inner.top >= outer.top - inner.height / 2 &&
        inner.bottom <= outer.bottom + inner.height / 2
      );
    }
    /** By the middle half of their height, where the letters are. */
    function overlap(a: DOMRect, b: DOMRect): boolean {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down =
        Math.min(a.bottom - a.height / 4, b.bottom - b.height / 4) -
        Math.max(a.top + a.height / 4, b.top + b.height / 4);
      return across > TOLERANCE && down > TOLERANCE;
    }
  });
}
