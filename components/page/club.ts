import type { Club } from "../../lib/json-ld/graph";
import config from "../../site.config";
import { baseUrl } from "./base-url";

/** The Club as it speaks on its pages. */
export function club(): Club {
  return { name: config.name, base: baseUrl() };
}
