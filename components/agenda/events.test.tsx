import { expect, test } from "vitest";
import { event } from "../../lib/posts/post-example";
import { htmlOf } from "../page/rendered";
import { EventFacts } from "./events";

const workshop = event("2022-06-30T09:30", {
  end: "2022-06-30T17:00",
  place: "Paris",
  register: "https://inscription.example/atelier",
});

async function factsOn(today: string): Promise<string> {
  return htmlOf(<EventFacts event={workshop} today={today} />);
}

test("machines read when it starts, with the distance from UTC", async () => {
  const html = await factsOn("2022-06-01");
  expect(html).toContain('<time dateTime="2022-06-30T09:30+02:00">');
});

test("one registers up to the day of the meeting, not later", async () => {
  expect(await factsOn("2022-06-30")).toContain('href="https://inscription.example/atelier"');
  expect(await factsOn("2022-07-01")).not.toContain("inscription.example");
});
