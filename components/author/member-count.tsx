import type { Day } from "../../lib/dates/day";
import { headCount } from "../../lib/members/head-count";
import { numberInProse } from "../../lib/members/noun";
import type { Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";

/** The number of members on a day, as prose writes it. */
export function MemberCount({
  register,
  on,
  kind,
}: Omit<AttributesOf<"MemberCount">, "on"> & { register: Register; on: Day }) {
  return numberInProse(headCount(register, on, kind));
}
