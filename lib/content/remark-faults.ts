import type { Nodes, Parents, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { isJsx, type JsxElement } from "./jsx-element";

/** A place in a body: line and column from 1. */
export interface BodyPlace {
  line: number;
  column: number;
}

/** The element that stands for a fault; `number` says which, from 0. */
export const FAULT = "Fault";

/**
 * Shows faults where they are: an element or picture at fault gives its place to a `Fault`, any
 * other fault gets one after its block. For `npm run dev`; a build refuses faults.
 */
export function remarkFaults(places: readonly BodyPlace[]): (tree: Root) => void {
  return (tree) => {
    places.forEach((place, number) => {
      if (!replaceAt(tree, place, number)) insertAfter(tree, place, number);
    });
  };
}

function replaceAt(tree: Root, place: BodyPlace, number: number): boolean {
  let found: { parent: Parents; index: number; flow: boolean } | undefined;
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || !standsAt(node, place)) return;
    found = { parent, index, flow: node.type === "mdxJsxFlowElement" };
    return SKIP;
  });
  if (found === undefined) return false;
  const { parent, index, flow } = found;
  // The kind is that of the node replaced: what holds it may hold the other one.
  Object.assign(parent.children, { [index]: faultElement(number, flow) });
  return true;
}

/** Whether `node` is an element or picture that starts at `place`, or has an attribute there. */
function standsAt(node: Nodes, place: BodyPlace): boolean {
  if (!isJsx(node) && node.type !== "image") return false;
  const parts = isJsx(node) ? [node, ...node.attributes] : [node];
  return parts.some(({ position }) => {
    const start = position?.start;
    return start?.line === place.line && start.column === place.column;
  });
}

function insertAfter(tree: Root, { line }: BodyPlace, number: number): void {
  const next = tree.children.findIndex(({ position }) => (position?.start.line ?? 0) > line);
  const at = next < 0 ? tree.children.length : next;
  tree.children.splice(at, 0, {
    ...faultElement(number, true),
    type: "mdxJsxFlowElement",
    children: [],
  });
}

function faultElement(number: number, flow: boolean): JsxElement {
  return {
    type: flow ? "mdxJsxFlowElement" : "mdxJsxTextElement",
    name: FAULT,
    attributes: [{ type: "mdxJsxAttribute", name: "number", value: String(number) }],
    children: [],
  };
}
