import { describe, expect, it } from "vitest";
import { stripScripts } from "./strip-scripts";

describe("stripScripts", () => {
  it("takes out scripts, inline data and preloads of what scripts need", () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preload" href="/404.css" as="style"/><script src="/b.js" async=""></script><title>T</title></head><body><h1>T</h1><script>self.__next_f.push([1,"<b>"])</script></body>';
    expect(stripScripts(html)).toBe("<head><title>T</title></head><body><h1>T</h1></body>");
  });

  it("takes out the place that scripts give to stylesheets, and no such words of a text", () => {
    const html = '<link rel="stylesheet" href="/a.css" data-precedence="site"/>';
    expect(stripScripts(html)).toBe('<link rel="stylesheet" href="/a.css"/>');
    const text = '<p>Écrire data-precedence="site" ne sert à rien.</p>';
    expect(stripScripts(text)).toBe(text);
  });

  it("takes out React's marks and the empty hidden box", () => {
    const html =
      '<div hidden=""><!--$--><!--/$--></div><p>42<!-- --> membres</p><!--$--><i>a</i><!--/$-->';
    expect(stripScripts(html)).toBe("<p>42 membres</p><i>a</i>");
  });

  it("keeps structured data, even when it holds a mark", () => {
    const html = '<script type="application/ld+json">{"name":"<!-- -->"}</script>';
    expect(stripScripts(html)).toBe(html);
  });

  it("keeps a preload once, whatever the order of its attributes", () => {
    const html =
      '<link rel="preload" href="/f.woff2" as="font" crossorigin=""/><link rel="preload" as="font" href="/f.woff2" crossorigin=""/><link rel="preload" as="image" href="/i.avif"/>';
    expect(stripScripts(html)).toBe(
      '<link rel="preload" href="/f.woff2" as="font" crossorigin=""/><link rel="preload" as="image" href="/i.avif"/>',
    );
  });

  it("leaves what an author wrote about scripts", () => {
    const html = "<p>&lt;script&gt; et &lt;!-- --&gt;</p>";
    expect(stripScripts(html)).toBe(html);
  });

  it("refuses a page of which a part comes by script", () => {
    expect(() => stripScripts('<!--$?--><template id="B:0"></template><!--/$-->')).toThrow(
      "drawn by a script",
    );
  });

  it("refuses a page in which a script is left", () => {
    expect(() => stripScripts("<p><script>alert(1)")).toThrow("a script is left");
  });
});
