import type { Bar, Section } from "./section";

const STYLE = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; font-variant-numeric: tabular-nums } th, td { padding: .2rem 1rem .2rem 0; text-align: start; border-bottom: 1px solid }
td.number { text-align: end } rect { fill: #3d5a80 } rect.over { fill: #9b2c1f } line { stroke: currentColor; stroke-dasharray: 4 3 } text { font-size: 13px; fill: currentColor } .breach { font-weight: bold }`;
const ROW = 24;
const LABEL = 320;
const LONGEST = 440;

/** A report of measurements as one HTML page without script, its plots drawn inline. */
export function reportPage(sections: readonly Section[], machine: string): string {
  const body = sections.map(
    ({ title, notes, columns, rows, bars, breaches }) => `<h2>${asText(title)}</h2>
${notes.map((note) => `<p>${asText(note)}</p>`).join("")}
${breaches.map((breach) => `<p class="breach">${asText(breach)}</p>`).join("")}
${bars.length > 0 ? plot(title, bars) : ""}
<table><thead><tr>${columns.map((name) => `<th scope="col">${asText(name)}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</tbody></table>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmarks</title><style>${STYLE}</style>
<h1>Benchmarks</h1><p>${asText(machine)}</p>${body.join("")}</html>\n`;
}

/** Bars from a common zero, each beside its label and value; one over its limit has another colour. */
function plot(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.flatMap(({ value, limit }) => [value, limit ?? 0])) || 1;
  const x = (value: number) => LABEL + (value / most) * LONGEST;
  const drawn = bars.map(({ label, value, unit, limit }, index) => {
    const top = index * ROW;
    const isOver = limit !== undefined && value > limit;
    const line = limit && `<line x1="${x(limit)}" x2="${x(limit)}" y1="${top}" y2="${top + ROW}"/>`;
    return `<text x="0" y="${top + 16}">${asText(label)}</text>
<rect ${isOver ? 'class="over" ' : ""}x="${LABEL}" y="${top + 3}" width="${x(value) - LABEL}" height="${ROW - 6}"/>${line ?? ""}
<text x="${x(value) + 6}" y="${top + 16}">${value} ${asText(unit)}</text>`;
  });
  return `<svg role="img" aria-label="${asText(title)}" width="900" height="${bars.length * ROW}">${drawn.join("")}</svg>`;
}

function cell(value: string | number): string {
  return typeof value === "number"
    ? `<td class="number">${value}</td>`
    : `<td>${asText(value)}</td>`;
}

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
