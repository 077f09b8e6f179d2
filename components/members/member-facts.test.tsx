import { expect, test } from "vitest";
import { formerName, member, register } from "../../lib/members/register-example";
import { htmlOf } from "../page/rendered";
import { MemberFacts } from "./member-facts";

test("the member that took over is named, and found", async () => {
  const former = member("dinsic", "DINSIC", { succeededBy: "dinum" });
  const all = register(former, member("dinum", "Direction interministérielle du numérique"));
  expect(await htmlOf(<MemberFacts member={former} register={all} />)).toContain(
    '<a href="/membres/dinum">Direction interministérielle du numérique</a>',
  );
});

test("a former name is set in French typography", async () => {
  const renamed = member("urssaf", "Urssaf", {
    formerNames: [formerName("Acoss - Urssaf", "2021")],
  });
  expect(await htmlOf(<MemberFacts member={renamed} register={register(renamed)} />)).toContain(
    "Acoss\u00a0– Urssaf",
  );
});
