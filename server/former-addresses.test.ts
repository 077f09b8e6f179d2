import { expect, test } from "vitest";
import { member, register } from "../lib/members/register-example";
import { post } from "../lib/posts/post-example";
import { formerAddressRedirects } from "./former-addresses";

test("former addresses of members, posts and pages lead to those of now, in one permanent hop", () => {
  const site = {
    register: register(
      member("ratp", "RATP"),
      member("urssaf", "Urssaf", { formerIds: ["acoss"] }),
    ),
    posts: [post("titre", { formerUrls: ["/2021/12/21/titre/", "/actualites/ancien-titre"] })],
    moved: [["/adherer(1)", "/rejoindre"]] satisfies [string, string][],
  };
  expect(formerAddressRedirects(site)).toEqual([
    { source: "/membres/acoss", destination: "/membres/urssaf", permanent: true },
    { source: "/actualites/ancien-titre", destination: "/actualites/titre", permanent: true },
    { source: "/adherer\\(1\\)", destination: "/rejoindre", permanent: true },
  ]);
});
