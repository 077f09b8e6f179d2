/** Entity tags of answers made on demand. */
import { createHash } from "node:crypto";

/**
 * The tag of a body. Strong where the body is sent as it is; weak where the host may encode it on
 * its way, since the same tag then stands for several strings of bytes (RFC 9110, section 8.8.3.3).
 */
export function etagOf(body: string, acceptEncoding: string | null): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return acceptsEncoding(acceptEncoding) ? `W/"${hash}"` : `"${hash}"`;
}

function acceptsEncoding(acceptEncoding: string | null): boolean {
  const codings = (acceptEncoding ?? "").split(",").map((coding) => coding.trim().toLowerCase());
  return codings.some(
    (coding) => !/^($|identity\b)/.test(coding) && !/;\s*q=0(\.0*)?\s*$/.test(coding),
  );
}

/** Whether `If-None-Match` names the tag; it compares weakly (RFC 9110, section 13.1.2). */
export function matches(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const opaque = etag.replace(/^W\//, "");
  const listed = [...ifNoneMatch.matchAll(/"[^"]*"/g)].map(([tag]) => tag);
  return ifNoneMatch.trim() === "*" || listed.includes(opaque);
}
