import fc from "fast-check";
import { expect, test } from "vitest";
import { decoded, filePath, hostOf, publicAddress, readablePath } from "./urls";

test.each([
  ["/2019/04/10/Pr%E9sentation-V2/", "/2019/04/10/Pr%C3%A9sentation-V2/"],
  ["/membres/%E0%A4%A", "/membres/%C3%A0%C2%A4%25A"],
  ["/membres/%C3%A9", "/membres/%C3%A9"],
  ["/membres/100%25", "/membres/100%25"],
])("%s is read as %s", (path, readable) => {
  expect(readablePath(path)).toBe(readable);
});

test.each([
  ["/public/images/a.jpg", "/images/a.jpg"],
  ["/images/r%C3%A9union%201.jpg", "/images/réunion 1.jpg"],
  ["/images/re\u0301union.jpg", "/images/réunion.jpg"],
  ["/images/100%.jpg", "/images/100%.jpg"],
])("a picture written %s is the file at %s", (written, address) => {
  expect(publicAddress(written)).toBe(address);
});

test("a path keeps a slash that was encoded, which parts no folders", () => {
  expect(filePath("/documents/a%2Fb%20c.pdf")).toBe("/documents/a%2Fb c.pdf");
});

test.each([
  ["https://www.ratp.fr/", "ratp.fr"],
  ["https://wwwarchives.fr/a", "wwwarchives.fr"],
  ["https://numerique.gouv.fr:8443", "numerique.gouv.fr"],
])("the host of %s is said %s", (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test("a part of an address is decoded whole", () => {
  expect(decoded("a%2Fb%20c")).toBe("a/b c");
});

test("a part of an address that is no UTF-8 stays as it is", () => {
  expect(decoded("Pr%E9sentation")).toBe("Pr%E9sentation");
});

test("whatever the path, what is read can be decoded", () => {
  const unit = fc.constantFrom(..."/%aAfF09é-");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (path) => {
      expect(() => decodeURIComponent(readablePath(path))).not.toThrow();
    }),
  );
});
