import { expect, test } from "vitest";
import { parseMdx } from "../content/markdown";
import { picturesIn } from "./pictures";

test("a post's pictures are those of Markdown and of figures, each once, at their address", () => {
  const tree = parseMdx(`![A](/public/images/a.png)

<Figure src="/images/b.jpg" alt="B" />

![A again](/images/a.png) and [no picture](/images/c.png)`);
  expect(picturesIn(tree)).toEqual(["/images/a.png", "/images/b.jpg"]);
});
