/** The upright that marks the Club's creation. */
import type { Day } from "../../lib/dates/day";
import { parseEdtf } from "../../lib/dates/edtf";
import { frenchMonth } from "../../lib/dates/french";
import type { Frieze } from "../../lib/members/frieze";
import { type Scale, type Shape, widthOf } from "./scale";

/** Where it stands, and its words, which end or begin at `x`. */
export interface Creation {
  at: number;
  label: { text: string; x: number; anchor: "end" | "start" } | null;
}

/** The last possible day of the Club's creation, as all counting goes by last possible days. */
function creationDay(created: string): Day | null {
  const parsed = parseEdtf(created);
  return parsed.ok ? parsed.date.latest : null;
}

/** Whether a frieze reaches over the day of the Club's creation. */
export function showsCreation({ from, to }: Pick<Frieze, "from" | "to">, created: string): boolean {
  const day = creationDay(created);
  return day !== null && from <= day && day <= to;
}

/**
 * The upright, with the longest words that stay within the frame; null out of the frieze.
 *
 * @param created when the Club was created, as EDTF writes it
 */
export function creationOf(
  shape: Shape,
  scale: Scale,
  frieze: Frieze,
  created: string,
): Creation | null {
  const day = creationDay(created);
  if (day === null || !showsCreation(frieze, created)) return null;
  const at = scale.x(day);
  const texts = [`${frenchMonth(created)}\u00a0: le Club est créé`, "création du Club"];
  const gap = shape.text / 3;
  const labels = texts.flatMap((text) => [
    { text, x: at - gap, anchor: "end" as const },
    { text, x: at + gap, anchor: "start" as const },
  ]);
  const fits = labels.find(({ text, x, anchor }) => {
    const width = widthOf(text, shape.text);
    return anchor === "end" ? x >= width : x + width <= shape.width;
  });
  return { at, label: fits ?? null };
}
