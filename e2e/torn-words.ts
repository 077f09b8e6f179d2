import type { Page } from "@playwright/test";

/**
 * The words of a page that stand on two lines though nothing in them may break: wider than their
 * column, or held to the word before by a no-break space in vain. Where words may be hyphenated, or
 * addresses cut anywhere, nothing is looked at.
 */
export function tornWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const torn: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: DOMRect | undefined;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const parent = text.parentElement;
      if (!parent?.checkVisibility()) continue;
      const { hyphens, overflowWrap, position, clipPath } = getComputedStyle(parent);
      // For ears only.
      if (position === "absolute" && clipPath !== "none") continue;
      const isCut = hyphens === "auto" || overflowWrap === "anywhere" || parent.closest("code");
      for (const { 0: word, index } of (text.textContent ?? "").matchAll(/[^ \n\t/–-]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const isHeld = index === 0 && /^[\u00a0\u202f]/.test(word);
        const [first, ...others] = isHeld && before ? [before, ...boxes] : boxes;
        if (first && !isCut && others.some(({ top }) => top >= first.bottom - first.height / 4))
          torn.push(`“${word}” of <${parent.localName}>`);
        before = boxes.at(-1);
      }
    }
    return torn;
  });
}
