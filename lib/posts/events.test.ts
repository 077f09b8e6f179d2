import { expect, test } from "vitest";
import { comingEvents, eventsOf, isOver, pastEventsByYear } from "./events";
import { event, post } from "./post-example";

const posts = [
  post("sans-reunion"),
  post("rentree", { event: event("2022-09-15") }),
  post("journee", { event: event("2022-06-30T09:30", { end: "2022-07-01T12:00" }) }),
  post("fete", { event: event("2025-03-17") }),
  post("atelier", { event: event("2022-06-30T09:30") }),
];

function slugs(events: readonly { post: { slug: string } }[]): string[] {
  return events.map((one) => one.post.slug);
}

const past = (day: string) => pastEventsByYear(posts, day).flatMap(({ events }) => events);

test("meetings stand by their start, then by slug", () => {
  expect(slugs(eventsOf(posts))).toEqual(["atelier", "journee", "rentree", "fete"]);
});

test("before the first, all are to come, the soonest first", () => {
  expect(slugs(comingEvents(posts, "2022-06-29"))).toEqual([
    "atelier",
    "journee",
    "rentree",
    "fete",
  ]);
  expect(past("2022-06-29")).toEqual([]);
});

test("a meeting is to come until the end of its last day", () => {
  expect(slugs(comingEvents(posts, "2022-06-30"))).toContain("atelier");
  expect(slugs(comingEvents(posts, "2022-07-01"))).toEqual(["journee", "rentree", "fete"]);
  expect(slugs(past("2022-07-01"))).toEqual(["atelier"]);
  expect(slugs(comingEvents(posts, "2022-07-02"))).toEqual(["rentree", "fete"]);
});

test("past meetings stand last first, by year", () => {
  expect(slugs(past("2022-07-02"))).toEqual(["journee", "atelier"]);
  expect(
    pastEventsByYear(posts, "2026-01-01").map(({ year, events }) => [year, slugs(events)]),
  ).toEqual([
    [2025, ["fete"]],
    [2022, ["rentree", "journee", "atelier"]],
  ]);
});

test.each([
  ["2022-06-30T09:30", null],
  ["2022-06-29", "2022-06-30"],
])("a meeting from %s to %s is over on the day after its last", (start, end) => {
  expect(isOver(event(start, { end }), "2022-06-30")).toBe(false);
  expect(isOver(event(start, { end }), "2022-07-01")).toBe(true);
});
