import { expect, test } from "vitest";
import { registerOnFile } from "../lib/members/register-on-file";
import { formerIdRedirects } from "./former-ids";

test("a former id leads to the member that had it, in one permanent hop", async () => {
  const { members } = await registerOnFile();
  const renamed = members
    .filter(({ id }) => id === "urssaf-caisse-nationale")
    .map((member) => ({ ...member, formerIds: ["acoss"] }));
  expect(formerIdRedirects({ members: renamed })).toEqual([
    { source: "/membres/acoss", destination: "/membres/urssaf-caisse-nationale", permanent: true },
  ]);
});
