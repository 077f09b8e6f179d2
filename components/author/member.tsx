import type { ReactNode } from "react";
import type { Day } from "../../lib/dates/day";
import { namesOn } from "../../lib/members/names";
import { memberById, type Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";
import { memberUrl } from "../../lib/urls";
import { French } from "../page/typography";

/** A link to a member, named as on the post's day, or around the author's own words. */
export function Member({
  register,
  day,
  id,
  children,
}: AttributesOf<"Member"> & { register: Register; day: Day; children?: ReactNode }) {
  const member = memberById(register, id);
  return member === undefined ? null : (
    <a href={memberUrl(id)}>{children ?? <French>{namesOn(member, day).name}</French>}</a>
  );
}
