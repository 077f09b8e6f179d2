import type { Root } from "postcss";

/** A private property read: its name, and its value where nothing sets it. */
const PRIVATE = /var\((--tw-[\w-]+)(?:,([^()]*))?\)/g;

/**
 * Tailwind's classes pass values to one another by properties of its own, `--tw-…`, each with a
 * first value for every element. Those that no class of ours sets have that one value: it takes
 * their place, and no page carries the rest.
 */
export function settlePrivate(root: Root): void {
  const first = new Map<string, string>();
  root.walkAtRules("property", (rule) => void rule.remove());
  root.walkAtRules("layer", (layer) => {
    if (layer.params !== "properties") return;
    layer.walkDecls(({ prop, value }) => void first.set(prop, value));
    layer.remove();
  });
  const passed = new Set<string>();
  const read = new Set([...root.toString().matchAll(PRIVATE)].map(([, name]) => name));
  root.walkDecls(/^--tw-/, (declaration) => {
    if (read.has(declaration.prop)) passed.add(declaration.prop);
    else declaration.remove();
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(PRIVATE, (all, name: string, other?: string) =>
      passed.has(name) ? all : (other ?? first.get(name) ?? all),
    );
  });
  const kept = [...passed].map((name) => `${name}:${first.get(name) ?? "initial"}`).join(";");
  if (kept !== "") root.prepend(`@layer properties{*,:before,:after,::backdrop{${kept}}}`);
}
