import { describe, expect, it } from "vitest";
import { chooseEncoding, chooseRange } from "./negotiate";

describe("chooseEncoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip", "gzip"],
    ["gzip;q=0.5, br;q=0.5", "br"],
    ["br;q=0, gzip;q=0.1", "gzip"],
    ["identity, br;q=0.5", "identity"],
    ["*", "br"],
    ["br;q=0, *", "gzip"],
    ["deflate", "identity"],
    ["", "identity"],
    [undefined, "identity"],
  ])("answers %j with %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

describe("chooseRange", () => {
  it.each([
    ["bytes=0-9", { start: 0, end: 9 }],
    ["bytes=90-", { start: 90, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=90-1000", { start: 90, end: 99 }],
    ["bytes=100-", "none"],
    ["bytes=0-1,5-6", undefined],
    ["bytes=a-b", undefined],
    ["lines=0-9", undefined],
    [undefined, undefined],
  ])("reads %j of 100 bytes", (header, range) => {
    const found = chooseRange(header, undefined, '"a"', 100);
    if (typeof range === "object") expect(found).toMatchObject(range);
    else expect(found).toBe(range);
  });

  it("gives the whole when the content has changed since", () => {
    expect(chooseRange("bytes=0-9", '"old"', '"a"', 100)).toBeUndefined();
    expect(chooseRange("bytes=0-9", '"a"', '"a"', 100)).toMatchObject({ start: 0, end: 9 });
  });
});
