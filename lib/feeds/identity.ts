/** Identities that hold no address: readers find nothing new when the site moves (RFC 4287, 4.2.6). */
import { createHash } from "node:crypto";
import config from "../../site.config";

/** The identity of what stands at a path of this site, which may end in a fragment. */
export function identityOf(path: string): string {
  return `urn:uuid:${nameBasedUuid(config.identity, path)}`;
}

/** The UUID of a name within a namespace, itself a UUID (RFC 9562, version 5). */
export function nameBasedUuid(namespace: string, name: string): string {
  const hash = createHash("sha1").update(namespace.replaceAll("-", ""), "hex").update(name);
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
