import fc from "fast-check";
import { expect, test } from "vitest";
import { readablePath } from "./urls";

test.each([
  ["/2019/04/10/Pr%E9sentation-V2/", "/2019/04/10/Pr%C3%A9sentation-V2/"],
  ["/membres/%E0%A4%A", "/membres/%C3%A0%C2%A4%25A"],
  ["/membres/%C3%A9", "/membres/%C3%A9"],
  ["/membres/100%25", "/membres/100%25"],
])("%s is read as %s", (path, readable) => {
  expect(readablePath(path)).toBe(readable);
});

test("whatever the path, what is read can be decoded", () => {
  const unit = fc.constantFrom(..."/%aAfF09é-");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (path) => {
      expect(() => decodeURIComponent(readablePath(path))).not.toThrow();
    }),
  );
});
