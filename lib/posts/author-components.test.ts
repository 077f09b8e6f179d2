import { expect, test } from "vitest";
import { parseMdx } from "../content/markdown";
import { plainText } from "../content/plain-text";
import { formerName, member, register, stay } from "../members/register-example";
import {
  inlineElements,
  isAllowedTag,
  mentionsIn,
  picturesIn,
  writtenBy,
} from "./author-components";

const known = register(
  member("ratp", "RATP", { kind: "operateur", periods: [stay("2021-12-21")] }),
  member("dinum", "Direction interministérielle du numérique", {
    kind: "ministere",
    periods: [stay("2020")],
    formerNames: [formerName("DINSIC", "2021-05-12")],
  }),
);

test.each([
  ['Ils sont <MemberCount on="2021-12-31" />.', "Ils sont 2."],
  ['Dont <MemberCount on="2021-12-31" kind="ministere" /> ministère.', "Dont 1 ministère."],
  ['La <Member id="ratp" /> arrive.', "La RATP arrive."],
  ['La <Member id="ratp">Régie</Member> arrive.', "La Régie arrive."],
  ['Avec la <Member id="dinum" />.', "Avec la DINSIC."],
  ['<Document href="/documents/a.pdf" title="Le guide" />', "Le guide"],
  ['<Figure src="/images/a.png" alt="Un plan" caption="Le plan" />', "Le plan"],
  ['<Callout title="Note">À savoir.</Callout>', "À savoir."],
])("%s reads as: %s", (body, text) => {
  expect(
    plainText(parseMdx(body), (element) =>
      writtenBy(element, { register: known, date: "2021-01-01" }),
    ),
  ).toBe(text);
});

test("a post's pictures are those of Markdown and of figures, each once, at their address", () => {
  const tree = parseMdx(`![A](/public/images/a.png)

<Figure src="/images/b.jpg" alt="B" />

![A again](/images/a.png) and [no picture](/images/c.png)`);
  expect(picturesIn(tree)).toEqual(["/images/a.png", "/images/b.jpg"]);
});

test("a post names members one by one and as arrivals: each once, and only those that there are", () => {
  const body = `<Member id="dinum" /> et <Member id="personne" />

<NewMembers from="2021-12-20" to="2021-12-21" />

<Member id="ratp" />`;
  expect(mentionsIn(parseMdx(body), known)).toEqual(["dinum", "ratp"]);
});

test("beside components, authors may write a few inline elements, two of them with an attribute", () => {
  const inline = ["abbr", "cite", "kbd", "q", "span", "sub", "sup"];
  const tags = [...inline, "Member", "b", "script", "constructor"];
  expect(tags.filter(isAllowedTag)).toEqual([...inline, "Member"]);
  const attributes = inline.map((name) => inlineElements[name]);
  expect(attributes).toEqual([["title"], [], [], [], ["lang"], [], []]);
});
