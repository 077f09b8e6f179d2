import type { Day } from "../dates/day";
import type { FormerName, Member } from "./member";

/** A member's two names. */
export interface Names {
  name: string;
  shortName: string;
}

/** The names that hold on a day: a former name holds before the latest day of its `until`. */
export function namesOn({ name, shortName, formerNames }: Member, day: Day): Names {
  const former = formerNames.find(({ until }) => day < until.latest);
  return former ? { name: former.name, shortName: former.shortName } : { name, shortName };
}

/** The names given up on or before a day, oldest first. */
export function formerNamesOn({ formerNames }: Member, day: Day): FormerName[] {
  return formerNames.filter(({ until }) => until.latest <= day);
}
