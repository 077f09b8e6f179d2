/** Identities that hold no address: readers find nothing new when the site moves (RFC 4287, 4.2.6). */
import { v5 } from "uuid";
import type { SiteConfig } from "../site-config";

/**
 * The identity of what stands at a path of a site, which may end in a fragment: the UUID of its
 * name (RFC 9562, version 5) as a URN.
 */
export function identityOf({ identity }: Pick<SiteConfig, "identity">, path: string): string {
  return `urn:uuid:${v5(path, identity)}`;
}
