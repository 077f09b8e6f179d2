import { changes } from "./changes";
import type { Endpoint } from "./endpoint";
import { health } from "./health";
import { member } from "./member";
import { members } from "./members";
import { posts } from "./posts";
import { stats } from "./stats";
import { tableSchema } from "./table-schema";

/** The addresses of the API that its description tells, in its order. */
export const endpoints: readonly Endpoint[] = [
  members,
  member,
  changes,
  stats,
  posts,
  tableSchema,
  health,
];
