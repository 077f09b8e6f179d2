import { frenchTypography } from "../../lib/content/typography";
import { frenchDay } from "../../lib/dates/french";
import { arrivals } from "../../lib/members/changes";
import { find } from "../../lib/members/find";
import type { Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";
import { MemberWall as Wall } from "../members/member-wall";

/** All members of a day by kind, newcomers marked, under a heading of its own. */
export function MemberWall({
  register,
  on,
  since,
}: AttributesOf<"MemberWall"> & { register: Register }) {
  const newcomers = since === undefined ? [] : arrivals(register, since, on);
  const title = frenchTypography(`Tous les membres au ${frenchDay(on)}`, { heading: true });
  return (
    <section aria-labelledby={`membres-${on}`} className="across">
      <h2 id={`membres-${on}`}>{title}</h2>
      <Wall
        kinds={register.vocabulary.kinds}
        members={find(register, { on })}
        newcomers={new Set(newcomers.map(({ id }) => id))}
      />
    </section>
  );
}
