import { expect, test } from "vitest";
import { measuredRun, readTimes } from "./processes";

test.each([
  ["0m0.00s 0m0.00s\n1m2.5s 0m3.25s\n", 65.75],
  ["0m0,001s 0m0,002s\n0m1,500s 0m0,250s", 1.75],
])("%j is read in seconds", (output, seconds) => {
  expect(readTimes(output)).toBe(seconds);
});

test("a command that fails is told with what it said", async () => {
  const failing = measuredRun(".", "-e", "console.log('no such' + ' thing'); process.exit(3)");
  await expect(failing).rejects.toThrow("no such thing");
});
