import { memberUrl } from "../../lib/urls";
import { French } from "../page/typography";

/** A link to a member, under a name that it has or had. */
export function MemberLink({
  id,
  name,
  heading = false,
  className,
}: {
  id: string;
  name: string;
  /** In the heading font. */
  heading?: boolean;
  className?: string;
}) {
  return (
    <a href={memberUrl(id)} className={className}>
      <French heading={heading}>{name}</French>
    </a>
  );
}
