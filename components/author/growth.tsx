import type { Register } from "../../lib/members/register";
import type { AttributesOf } from "../../lib/posts/author-components";
import { Frieze } from "../charts/frieze";

/** The frieze up to a day, those that came after `since` in wax. */
export function Growth({
  register,
  created,
  to,
  since,
  from,
}: AttributesOf<"Growth"> & { register: Register; created: string }) {
  return (
    <div className="across">
      <Frieze register={register} created={created} to={to} since={since} from={from} />
    </div>
  );
}
