import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";

/** The number of members on a day. */
export function MemberCount({
  register,
  on,
  kind,
}: AttributesOf<"MemberCount"> & { register: Register }) {
  return headCount(register, on, kind);
}
