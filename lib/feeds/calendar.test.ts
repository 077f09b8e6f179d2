import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { event, post } from "../posts/post-example";
import { calendar } from "./calendar";

const club = { name: "Club utilisateurs Vitam", base: "https://club.example" };

function calendarOf(...posts: ReturnType<typeof post>[]): string {
  return calendar({ posts, today: "2022-06-08" }, club);
}

/** What another program reads in it. */
function read(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component))
    .map(({ uid, summary, description, location, startDate, endDate }) => ({
      uid,
      summary,
      description,
      location,
      start: startDate.toString(),
      end: endDate.toString(),
    }));
}

test("the file, line by line", () => {
  const plenary = post("50membres", {
    title: "Plénière de rentrée, le Club a 50 membres",
    description: "Deux nombres ; et les arrivées.",
    event: event("2022-09-15", { place: "À distance" }),
  });
  expect(calendarOf(plenary).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Club utilisateurs Vitam//Agenda//FR",
    "URL:https://club.example/agenda.ics",
    "NAME:Club utilisateurs Vitam : agenda",
    "X-WR-CALNAME:Club utilisateurs Vitam : agenda",
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    "BEGIN:VEVENT",
    "UID:50membres@club-utilisateurs-vitam",
    "SEQUENCE:0",
    "DTSTAMP:20220608T000000Z",
    "DTSTART;VALUE=DATE:20220915",
    "DTEND;VALUE=DATE:20220916",
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
    "SUMMARY:Plénière de rentrée\\, le Club a 50 membres",
    "TRANSP:TRANSPARENT",
    "LOCATION:À distance",
    "DESCRIPTION:Deux nombres \\; et les arrivées.",
    "URL;VALUE=URI:https://club.example/actualites/50membres",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("times are right in summer and in winter", () => {
  const [summer, winter] = read(
    calendarOf(
      post("ete", { event: event("2022-06-30T09:30", { end: "2022-06-30T17:00" }) }),
      post("hiver", { event: event("2022-12-15T09:30", { end: "2022-12-15T17:00" }) }),
    ),
  );
  expect(summer).toMatchObject({ start: "2022-06-30T07:30:00Z", end: "2022-06-30T15:00:00Z" });
  expect(winter).toMatchObject({ start: "2022-12-15T08:30:00Z", end: "2022-12-15T16:00:00Z" });
});

test("the last of several whole days is included", () => {
  const days = post("jours", { event: event("2022-06-30", { end: "2022-07-01" }) });
  expect(read(calendarOf(days))).toMatchObject([{ start: "2022-06-30", end: "2022-07-02" }]);
});

test("a time without end has no DTEND", () => {
  expect(calendarOf(post("atelier", { event: event("2022-06-30T09:30") }))).not.toContain("DTEND");
});

test("where to meet online and how to register are told", () => {
  const [online] = read(
    calendarOf(
      post("en-ligne", {
        event: event("2022-06-30", {
          online: "https://visio.example/a;b,c",
          register: "https://inscription.example/",
        }),
      }),
    ),
  );
  expect(online?.description).toBe(
    "En ligne\u00a0: https://visio.example/a;b,c\nInscription\u00a0: https://inscription.example/",
  );
});

test("without a meeting, the calendar is empty and still one", () => {
  expect(read(calendarOf(post("sans-reunion")))).toEqual([]);
});

test("whatever the words, no line is over 75 octets and all are read back", () => {
  const words = fc
    .array(fc.constantFrom("é", "œ", "’", "a", ",", ";", "\\", '"', ":", "…", " ", "👩‍💻", "\n"), {
      minLength: 1,
      maxLength: 200,
    })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(words, words, (title, place) => {
      const text = calendarOf(post("a", { title, event: event("2022-06-30", { place }) }));
      const lines = text.split("\r\n");
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.join("")).not.toMatch(/[\r\n]/);
      expect(read(text)).toMatchObject([{ summary: title, location: place }]);
    }),
  );
});
