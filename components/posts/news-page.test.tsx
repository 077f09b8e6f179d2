import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { post } from "../../lib/posts/post-example";
import { htmlOf } from "../page/rendered";
import { NewsPage } from "./news-page";

test("the second page of the news says where it stands, in the header and among its pages", async () => {
  const posts = Array.from({ length: 11 }, (_, index) => post(`${index}`));
  const html = await htmlOf(<NewsPage site={{ ...siteExample, posts }} page={2} />);
  const current = html
    .match(/<a [^>]*aria-current="[^>]*>/g)
    ?.map((link) => [/href="([^"]*)"/.exec(link)?.[1], /aria-current="([^"]*)"/.exec(link)?.[1]]);
  expect(current).toEqual([
    ["/actualites", "true"],
    ["/actualites/page/2", "page"],
  ]);
});
