import { expect, test } from "vitest";
import { readWrk } from "./serve";

const printed = (p99: string, more = "") => `  Latency Distribution
     90%    2.10ms
     99%    ${p99}
  54022 requests in 2.00s, 303.34MB read
${more}Requests/sec:  27011.19
Transfer/sec:    151.67MB`;

test.each([
  ["3.51ms", 3.51],
  ["500.00us", 0.5],
  ["1.20s", 1200],
])("wrk's 99%% of %s is %d ms", (written, p99) => {
  expect(readWrk(printed(written))).toEqual({
    requestsPerSecond: 27011.19,
    p99,
    requests: 54022,
  });
});

test("answers that are errors are no measurement", () => {
  expect(() => readWrk(printed("1ms", "  Non-2xx or 3xx responses: 12\n"))).toThrow("errors");
});
