import { describe, expect, test } from "vitest";
import { isForeign, ownSearch } from "./foreign-parameters";

test.each([
  ...["utm_source", "utm_campaign", "mtm_kwd", "pk_campaign", "mc_cid", "_x_tr_sl", "_hsenc"],
  ...["fbclid", "gclid", "msclkid", "dclid", "_ga", "_gl", "ver", "ref", "UTM_MEDIUM"],
])("others add %s", (name) => {
  expect(isForeign(name)).toBe(true);
});

const OURS = ["q", "type", "usage", "au", "depuis", "tri", "region", "departement"];

test.each([...OURS, "utm", "reference"])("%s is for this site to read", (name) => {
  expect(isForeign(name)).toBe(false);
});

describe("of a query stays what is asked here", () => {
  test.each([
    ["", ""],
    ["?", ""],
    ["?fbclid=x&utm_source=lettre", ""],
    ["?utm%5Fsource=lettre&&ver", ""],
    ["?q=c%C3%B4te+d%27azur&fbclid=x&type=esn", "?q=c%C3%B4te+d%27azur&type=esn"],
    ["?q=utm_source&zz=1", "?q=utm_source&zz=1"],
    ["?%E9=1", "?%E9=1"],
  ])("%s: %s", (search, own) => {
    expect(ownSearch(search)).toBe(own);
  });
});
