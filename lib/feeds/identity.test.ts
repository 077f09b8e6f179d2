import { expect, test } from "vitest";
import config from "../../site.config";
import { identityOf } from "./identity";

test("what stands at different paths has different identities, as URNs", () => {
  expect(identityOf(config, "/actualites/a")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(identityOf(config, "/actualites/a")).not.toBe(identityOf(config, "/actualites/b"));
});

// A change of it would make every reader of our feeds find all entries new.
test("an identity stays what it was at first", () => {
  expect(config.identity).toBe("63256572-f2b0-42ce-b84b-43e6e060dd5a");
  expect(identityOf(config, "/atom.xml")).toBe("urn:uuid:54d1eac0-1c5b-52b9-9626-99d60530834e");
});
