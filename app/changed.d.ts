/** What `scripts/dev.mjs` writes under `npm run dev`, each time a content file changes. */
declare module "#changed" {
  const changed: { at: number };
  export default changed;
}
