import type { Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import type { PlainValues } from "./plain-fields";
import type { Kind, Level, Role, Usage } from "./vocabulary";

/** An organisation that is or was a member of the Club. */
export interface Member extends PlainValues {
  /** The file's name; never changes meaning. */
  id: string;
  name: string;
  shortName: string;
  kind: Kind;
  /** Of kinds that have levels. */
  level: Level | null;
  /** When it was a member, oldest first; at least one. */
  periods: Period[];
  /** Oldest first. */
  formerNames: FormerName[];
  /** Ids under which it was once known; they lead to the present one. */
  formerIds: string[];
  /** The id of the member that continues it. */
  succeededBy: string | null;
  /** Where its seat is. */
  territory: Territory | null;
  /** An address under /images/. */
  logo: string | null;
  roles: HeldRole[];
  /** What it was said to do with what the Club is about, oldest first. */
  uses: Statement[];
  sources: Source[];
}

/** A région or département of France, by its INSEE code of today. */
export interface Area {
  code: string;
  name: string;
}

/** All of them; a département says the code of its région. */
export interface Areas {
  regions: Area[];
  departements: (Area & { region: string })[];
}

/** A territory of France, with those that hold it. */
export interface Territory extends Area {
  type: "commune" | "departement" | "region";
  /** Null of a région of several, and overseas where there is none. */
  departement: Area | null;
  region: Area;
}

/** One stay in the Club. */
export interface Period {
  /** Evidence: what is known of the arrival. */
  joined: ApproximateDate;
  /** Convention: the day from which the Club counts it, where the latest possible one is not it. */
  counted: Day | null;
  /** The first day out; null for a member that stays. */
  left: ApproximateDate | null;
}

/** A name that holds before the latest day of `until`. */
export interface FormerName {
  name: string;
  shortName: string;
  until: ApproximateDate;
}

/** An office held in the Club. */
export interface HeldRole {
  role: Role;
  from: ApproximateDate | null;
  until: ApproximateDate | null;
}

/** What a source says, on a day, of the use that a member makes of what the Club is about. True on that day only. */
export interface Statement {
  day: Day;
  /** `said`: the day of the source; `read`: it has none, and was read on that day. */
  known: "said" | "read";
  usage: Usage | null;
  /** One French sentence without subject. */
  text: string;
  /** Ids of the other members that the source names with this one. */
  with: string[];
  source: Source;
}

/** Where a fact comes from. */
export interface Source {
  title: string;
  url: string;
  /** The day of the source; null where it has none. */
  day: Day | null;
  /** A lasting copy, where the file that cites the source gives one of its own; see `copyOf`. */
  copy: string | null;
}
