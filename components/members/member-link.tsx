import { memberUrl } from "../../lib/urls";
import { French } from "../page/typography";

/** A link to a member, under a name that it has or had. */
export function MemberLink({
  id,
  name,
  heading = false,
  className,
  target,
}: {
  id: string;
  name: string;
  /** In the heading font. */
  heading?: boolean;
  className?: string;
  /** Where the link leads: `_top` from a frame on another site. */
  target?: "_top";
}) {
  return (
    <a href={memberUrl(id)} className={className} target={target}>
      <French heading={heading}>{name}</French>
    </a>
  );
}
