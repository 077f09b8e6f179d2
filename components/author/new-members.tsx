import { arrivals } from "../../lib/members/changes";
import type { Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";
import { ArrivalList } from "../members/arrival-list";

/** The arrivals of a time, each with its newest statement of the last day. */
export function NewMembers({
  register,
  from,
  to,
}: AttributesOf<"NewMembers"> & { register: Register }) {
  return (
    <div>
      <ArrivalList register={register} members={arrivals(register, from, to)} day={to} />
    </div>
  );
}
