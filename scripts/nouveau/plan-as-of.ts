import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Fault } from "../../lib/faults/fault";
import { asOfBack, asOfFuture } from "../../lib/members/arrival-faults";
import { withAsOf } from "../../lib/members/member-edit";
import type { MemberPlan, PlanSources } from "./plan";

/** register.yml with another `asOf`, or why that cannot be. */
export function planAsOf(
  { content, registerFile, today }: PlanSources,
  asOf: Day | undefined,
): { register: MemberPlan["register"]; faults: Fault[] } {
  const current = content.register.asOf;
  if (asOf === undefined || registerFile === undefined || asOf === current)
    return { register: null, faults: [] };
  const place = { file: registerFile.path, line: 1, column: 1 };
  const day = frenchDay(asOf);
  const faults = [
    ...(asOf < current ? [asOfBack(place, day, frenchDay(current))] : []),
    ...(asOf > today ? [asOfFuture(place, day, frenchDay(today))] : []),
  ];
  if (faults.length > 0) return { register: null, faults };
  return { register: { asOf, text: withAsOf(registerFile.text, asOf) }, faults };
}
