import { beforeEach, expect, test, vi } from "vitest";
import { pictureSources } from "../page/assets";
import { renderToHtml } from "../page/render";
import { Picture } from "./picture";

vi.mock("../page/assets");
beforeEach(() => {
  vi.mocked(pictureSources).mockReturnValue([]);
});

const files = [{ address: "/images/été.jpg", bytes: 1, dimensions: { width: 1600, height: 900 } }];

test("a picture keeps its place free, and waits to be near", async () => {
  const html = await renderToHtml(
    <Picture src="/public/images/été.jpg" alt="L’été" files={files} place="text" />,
  );
  expect(html).toBe(
    '<img src="/images/%C3%A9t%C3%A9.jpg" alt="L’été" width="1600" height="900" loading="lazy" decoding="async"/>',
  );
});

test("the first picture of a page does not wait", async () => {
  const html = await renderToHtml(
    <Picture src="/images/été.jpg" alt="" files={files} place="matter" first />,
  );
  expect(html).not.toContain("lazy");
});

test("a picture names its lighter versions, and how wide it is shown", async () => {
  const source = { type: "image/avif", srcSet: "/assets/a-480.avif 480w" };
  vi.mocked(pictureSources).mockReturnValue([source]);
  const html = await renderToHtml(
    <Picture src="/images/été.jpg" alt="" files={files} place="text" />,
  );
  expect(html).toMatch(
    /^<picture><source type="image\/avif" srcSet="\/assets\/a-480.avif 480w" sizes="\(min-width: 40rem\) 36rem, 92vw"\/><img /,
  );
});
