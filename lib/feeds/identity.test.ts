import { expect, test } from "vitest";
import config from "../../site.config";
import { identityOf, nameBasedUuid } from "./identity";

test("the UUID of a name is the one that RFC 9562 gives for an example", () => {
  const namespaceOfHosts = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  expect(nameBasedUuid(namespaceOfHosts, "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

test("what stands at different paths has different identities, as URNs", () => {
  expect(identityOf("/actualites/a")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(identityOf("/actualites/a")).not.toBe(identityOf("/actualites/b"));
});

// A change of it would make every reader of our feeds find all entries new.
test("the site's own identity stays what it was at first", () => {
  expect(config.identity).toBe("63256572-f2b0-42ce-b84b-43e6e060dd5a");
});
