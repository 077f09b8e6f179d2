import { changes } from "./changes";
import type { Endpoint } from "./endpoint";
import { health } from "./health";
import type { List } from "./list";
import { member } from "./member";
import { members } from "./members";
import { events, posts } from "./posts";
import { statements } from "./statements";
import { stats } from "./stats";

/** The lists of the API, each as JSON and CSV. */
export const lists: readonly List[] = [members, changes, stats, posts, statements, events];

/** The addresses of the API that its description tells, in its order. */
export const endpoints: readonly Endpoint[] = [
  members.endpoint,
  member,
  ...lists.slice(1).map(({ endpoint }) => endpoint),
  ...lists.map(({ schema }) => schema),
  health,
];

/** Those that /donnees tells: of the Table Schemas, which are alike, the first. */
export const toldEndpoints: readonly Endpoint[] = endpoints.filter(
  (one) => !lists.slice(1).some(({ schema }) => schema === one),
);
