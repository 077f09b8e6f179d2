import { z } from "zod";
import { memberUrl } from "../urls";
import { addressField } from "./meta";

/** A member that an answer names. */
export const referenceSchema = z.object({ id: z.string(), name: z.string(), url: addressField });

/** A member as answers name it; `base` is the site's address, without final slash. */
export function referenceTo(
  id: string,
  name: string,
  base: string,
): z.infer<typeof referenceSchema> {
  return { id, name, url: `${base}${memberUrl(id)}` };
}
