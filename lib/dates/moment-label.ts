import type { Day } from "./day";
import { firstOfTwo, frenchDay } from "./french";
import { dayOf, type Moment, timeOf } from "./moment";

/**
 * When something takes place: "15 septembre 2022", "30 juin 2022, de 9 h 30 à 17 h",
 * "du 15 au 17 septembre 2022", "du 15 septembre 2022 à 14 h au 16 septembre 2022 à 12 h".
 */
export function momentsLabel(start: Moment, end: Moment | null): string {
  const [first, last] = [dayOf(start), dayOf(end ?? start)];
  const [opens, closes] = [timeOf(start), timeOf(end ?? start)];
  if (first !== last) {
    if (opens === null) return `du ${firstOfTwo(first, last)} au ${frenchDay(last)}`;
    return `du ${momentLabel(first, opens)} au ${momentLabel(last, closes)}`;
  }
  if (opens === null || closes === null || opens === closes) return momentLabel(first, opens);
  return `${frenchDay(first)}, de ${frenchTime(opens)} à ${frenchTime(closes)}`;
}

function momentLabel(day: Day, time: string | null): string {
  return time === null ? frenchDay(day) : `${frenchDay(day)} à ${frenchTime(time)}`;
}

/** `09:30` as "9 h 30", `17:00` as "17 h". */
function frenchTime(time: string): string {
  const [hours, minutes] = time.split(":");
  return `${Number(hours)} h${minutes === "00" ? "" : ` ${minutes}`}`;
}
