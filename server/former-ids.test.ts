import { expect, test } from "vitest";
import { member } from "../lib/members/register-example";
import { formerIdRedirects } from "./former-ids";

test("a former id leads to the member that had it, in one permanent hop", () => {
  const members = [member("ratp", "RATP"), member("urssaf", "Urssaf", { formerIds: ["acoss"] })];
  expect(formerIdRedirects({ members })).toEqual([
    { source: "/membres/acoss", destination: "/membres/urssaf", permanent: true },
  ]);
});
