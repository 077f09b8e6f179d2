import type { Register } from "../lib/members/register";
import { memberUrl } from "../lib/urls";

/** A permanent redirect, in the form that `redirects()` of next.config.js takes. */
export interface PermanentRedirect {
  source: string;
  destination: string;
  permanent: true;
}

/** From the pages of former ids to those of the members that had them, in one hop. */
export function formerIdRedirects({ members }: Pick<Register, "members">): PermanentRedirect[] {
  return members.flatMap(({ id, formerIds }) =>
    formerIds.map((former) => ({
      source: memberUrl(former),
      destination: memberUrl(id),
      permanent: true as const,
    })),
  );
}
