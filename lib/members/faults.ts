/** The faults of a member's file that need more than one field to be seen. */
import type { SplitFile, ValuePath } from "../content/front-matter";
import { type Message, message } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import { countingDay } from "./head-count";
import type { Period } from "./member";
import { periodsOf } from "./periods";
import type { MemberData } from "./schema";
import { idsOf } from "./vocabulary";

/** The fields that have no fault of their own. */
type Sound = Partial<MemberData>;

/** Every fault that needs more than one field to be seen, at its place. */
export function memberFaults(data: Sound, file: SplitFile): Message[] {
  return [
    ...levelFaults(data, file),
    ...periodFaults(data, file),
    ...formerNameFaults(data, file),
    ...useFaults(data, file),
  ];
}

/** Whether a field stands in the file, be it with faults. */
function isWritten(key: keyof MemberData, { data }: SplitFile): boolean {
  return Object.hasOwn(Object(data), key);
}

function levelFaults({ kind, level }: Sound, file: SplitFile): Message[] {
  if (kind === undefined) return [];
  const allowed = idsOf(kind.levels);
  const isGiven = isWritten("level", file);
  if (allowed.length > 0 && !isGiven)
    return [message("level-missing", file.at(["kind"]), { kind: kind.id, allowed })];
  if (allowed.length === 0 && isGiven)
    return [message("level-unexpected", file.atKey([], "level"), { kind: kind.id })];
  if (level === undefined || allowed.includes(level)) return [];
  const near = nearestOf(level, allowed);
  return [message("value-choice", file.at(["level"]), { value: level, allowed, near })];
}

function periodFaults(data: Sound, file: SplitFile): Message[] {
  const single = data.joined ?? data.counted ?? data.left;
  if (data.periods && single) return [message("period-and-periods", file.atKey([], "periods"), {})];
  const periods = periodsOf(data);
  if (periods.length === 0 && !isWritten("joined", file) && !isWritten("periods", file))
    return [message("key-missing", file.at([]), { key: "joined" })];
  return periods.flatMap((one, index) => {
    const path: ValuePath = data.periods ? ["periods", index] : [];
    return [...orderFaults(one, path, file), ...overlapFaults(periods[index - 1], one, path, file)];
  });
}

function orderFaults(
  { joined, counted, left }: Period,
  path: ValuePath,
  file: SplitFile,
): Message[] {
  const messages: Message[] = [];
  if (counted !== null && (counted > joined.latest || counted < (joined.earliest ?? counted)))
    messages.push(
      message("counted-outside", file.at([...path, "counted"]), { counted, joined: joined.edtf }),
    );
  // Dates that may be in order are: only an order that is impossible is a fault.
  if (left !== null && left.latest <= countingDay({ joined, counted }))
    messages.push(
      message("period-order", file.at([...path, "left"]), { joined: joined.edtf, left: left.edtf }),
    );
  return messages;
}

function overlapFaults(
  previous: Period | undefined,
  { joined, counted }: Period,
  path: ValuePath,
  file: SplitFile,
): Message[] {
  if (previous === undefined) return [];
  if (previous.left !== null && previous.left.latest <= countingDay({ joined, counted })) return [];
  return [
    message("period-overlap", file.at([...path, "joined"]), {
      first: previous.joined.edtf,
      second: joined.edtf,
    }),
  ];
}

/** Of two names given up on one day, only one could ever be read. */
function formerNameFaults({ formerNames = [] }: Sound, file: SplitFile): Message[] {
  return formerNames.flatMap(({ name: second, until }, index) => {
    const first = formerNames.slice(0, index).find((one) => one.until.latest === until.latest);
    if (first === undefined) return [];
    return [
      message("former-names-until", file.at(["formerNames", index, "until"]), {
        first: first.name,
        second,
        until: until.edtf,
      }),
    ];
  });
}

function useFaults({ uses = [] }: Sound, file: SplitFile): Message[] {
  return uses.flatMap(({ on, read }, index) =>
    (on === undefined) === (read === undefined)
      ? [message("statement-date", file.at(["uses", index]), { both: on !== undefined })]
      : [],
  );
}
