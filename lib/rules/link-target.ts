import { afterOldHost, isOldAddress } from "../old-site/address";
import { publicAddress } from "../urls";
import { type SiteAddresses, withoutSlash } from "./site-addresses";

/** What an address in a post leads to. */
export type LinkTarget =
  /** Another site, or the mail. */
  | { is: "elsewhere" }
  /** A page or file of ours; of the post itself where `address` is empty. */
  | { is: "here"; address: string; anchor: string }
  /** What had this address has another now. */
  | { is: "moved"; to: string }
  /** A page of the old site, asked for at our address or at its own, that nothing of ours replaces. */
  | { is: "gone"; subject: string; at: "ours" | "oldHost" }
  | { is: "nowhere"; address: string };

/** What `url` leads to, whether it names our page, one of the old site's, or the old site itself. */
export function linkTarget(
  url: string,
  { live, moved, findOld, oldSite }: SiteAddresses,
): LinkTarget {
  const [path = "", anchor = ""] = url.replace(/\?[^#]*/, "").split("#");
  if (path === "" && anchor !== "") return { is: "here", address: "", anchor };
  const onOldHost = afterOldHost(path, oldSite);
  const local = onOldHost ?? path;
  if (!/^\/(?!\/)/.test(local)) return { is: "elsewhere" };
  const address = withoutSlash(publicAddress(local));
  // The API answers, with advice, at every address below /api.
  const isLive = live.has(address) || address === "/api" || address.startsWith("/api/");
  if (isLive && onOldHost === undefined) return { is: "here", address, anchor };
  const to = moved.get(address);
  if (to !== undefined) return { is: "moved", to };
  if (onOldHost !== undefined || isOldAddress(local, oldSite)) {
    const found = findOld(local);
    if (found.is === "moved") return found;
    if (found.is === "gone") {
      const at = onOldHost === undefined ? "ours" : "oldHost";
      return { is: "gone", subject: found.page.subject, at };
    }
  }
  // Of what we know nothing, the old site may well have.
  return onOldHost === undefined ? { is: "nowhere", address } : { is: "elsewhere" };
}
