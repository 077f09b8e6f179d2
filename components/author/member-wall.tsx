import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import type { Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";
import { MemberWall as Wall } from "../members/member-wall";

/** All members of a day by kind, newcomers marked, under a heading of its own. */
export function MemberWall({
  register,
  on,
  since,
}: AttributesOf<"MemberWall"> & { register: Register }) {
  const title = frenchTypography(`Tous les membres au ${frenchDay(on)}`, { heading: true });
  return (
    <section aria-labelledby={`membres-${on}`} className="across">
      <h2 id={`membres-${on}`}>{title}</h2>
      <Wall register={register} on={on} since={since} />
    </section>
  );
}
