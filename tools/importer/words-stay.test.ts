import fc from "fast-check";
import { parseEntities } from "parse-entities";
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../lib/content/front-matter";
import { register } from "../../lib/members/register-example";
import { readPost } from "../../lib/posts/read-post";
import { oldSiteExample } from "../../lib/site-example";
import { importPost, mdxFile } from "./import-folder";

const name = { date: "2019-01-01", title: "x", formerUrl: "/2019/01/01/x/" };
const known = {
  slugs: new Map(),
  site: { posts: [], publicFiles: [], oldSite: oldSiteExample },
};

/** Pieces of old posts, where notations meet that were never meant to. */
const pieces = fc.constantFrom(
  ...[
    "mot",
    "L'un",
    "42 !",
    "a_b",
    "*x*",
    "**gras**",
    "[lien](/2021/12/21/42utilisateurs/)",
    "[seul]",
  ],
  ...[
    "[Voir] (http://exemple.fr)",
    "![x](/public/images/x.png){: .c}",
    "{: .y}",
    "{{ site.x }}",
    "3 < 5",
  ],
  ...[
    "<br>",
    '<a name="t">',
    "</a>",
    "<details>",
    "<p>",
    "</p>",
    "<u>mot</u>",
    "<!-- x -->",
    "`code {x}`",
  ],
  ...[
    "\n",
    "\n\n",
    "\n- ",
    "\n** ",
    "\n-> ",
    "\n    ",
    "\n> ",
    "\n# ",
    "\n### ",
    "  \n",
    "\t",
    "{",
    "}",
    "_",
    "(",
  ],
);

/** Words that every post must keep, each once. */
const words = fc.array(fc.constantFrom("archive", "versement", "recherche", "mois"), {
  maxLength: 4,
});

test("any old post becomes MDX that can be read, and keeps its words", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), words, (parts, kept) => {
      const body = parts.flatMap((part, index) => [part, kept[index] ?? ""]).join(" ");
      const old = { path: "_posts/2019-01-01-x.md", text: `---\ntitle: Titre\n---\n${body}`, name };
      const text = mdxFile(importPost(old, known), false);
      const split = splitFrontMatter({ path: "posts/2019-01-01-x.mdx", text });
      const { markupFaults, frontMatterFaults, post } = readPost(split, register());
      expect([...markupFaults, ...frontMatterFaults]).toEqual([]);
      for (const word of kept.slice(0, parts.length)) expect(post.text).toContain(word);
    }),
    { numRuns: 60, seed: 42 },
  );
});

/** Every construct of kramdown's and Jekyll's documentation; each § is a word that a reader has. */
const constructs = [
  "§\n===\n\n§",
  "# § #\n\n### § {#id-x}",
  "> § *§*\n> > §",
  "    § §\n    {x}",
  "~~~ ruby\n§ <§>\n~~~",
  "```\n{{ x }} §\n```",
  "`§ <x>` ``§``",
  "* §\n\n  §\n    1. §\n* §",
  "- [ ] §\n- [x] §",
  "§\n§\n: §\n: §\n\n  §",
  "|§|§|\n|---+:-:|\n|§|`§`|\n|===|\n|§|§|",
  "|===|\n|§|§|",
  "|§|§\n|-\n|§|§",
  "|---|---|\n|§|§|\n|---|---|\n|§|§|",
  "* * *\n§",
  "$$§ + §$$ §",
  '<div markdown="1">\n*§*\n</div>',
  "<div>\n§ <b>§</b>\n</div>",
  '<p align="center">§</p>',
  "^\n§",
  '[§](http://x.fr "§") [§][r] ![§](/public/images/x.png)\n\n[r]: http://x.fr',
  "<http://x.fr/§> §@exemple.fr",
  "***§*** __§__ ~~§~~ §~§",
  "§[^n§]\n\n[^n§]: §\n\n    §",
  "§\n\n*[§]: §",
  "§ <<§>> -- § --- § ... §",
  "\\*§\\* §\\\\\n§",
  "§\n{: .x #y}\n\n{:z: .x}",
  '§{: title="§"} §',
  "{::comment}\n§\n{:/comment} §",
  '{::nomarkdown}§{:/} {::options toc_levels="2" /}§',
  "* §\n{:toc}",
  "## §\n{:.no_toc}",
  "{% highlight java linenos %}\n§ <§>\n{% endhighlight %}",
  "{% raw %}{{ § }}{% endraw %}",
  "{% comment %}§{% endcomment %}§",
  '{% include §.html x="§" %} {{ § | § }}',
  "{% if § %}§{% else %}§{% endif %}",
  "[§]({{ site.x.§ }}) [§]({% link §.md %})",
  "§<!--more-->§ <!-- § -->",
  '<§> List<§> <Content>§</Content> </§> <§ a="§">',
  "<table><caption>§</caption><tr><th>§<td>§</table>",
  "<details><summary>§</summary>§</details>",
  '<dl><dt>§<dd>§</dl> <u>§</u> <center>§</center> <font color="x">§</font>',
  '<iframe src="http://x.fr" title="§">§</iframe> <video>§</video> <object data="/x">§</object>',
  "<button>§</button> <select><option>§</select> <textarea>§</textarea> <noscript>§</noscript>",
  "<svg><text>§</text></svg> <script>§</script>",
  '<abbr title="§">§</abbr> <sup>§</sup> <q>§</q> <span style="x">§</span>',
  "§ <br> §<br/>\n<br>\n§ <hr> §",
  "-> §\n-* §\n** §",
  "[§] (http://x.fr) [§]((/x.pdf) §",
  "§ § {#id-y}\n------\n\n§\n^^^",
  '# § {:.cls} §\n* {:.cls} §\n* §\n{: .y}\n1. §\n{: start="3"}',
  "* §\n\n    ~~~\n    § §\n    ~~~\n^\n    § code\n> §\nlazy §",
  "~~~ ruby linenos\n§ §\n~~~\n{: .language-ruby}",
  "kram\n: §\n\n    > §\n\n: §\n\n  §",
  "|:--|:-:|--:|\n|§|§ \\| §|`§ | §`|\n|===\n|§|§|§\n{: .x}",
  '§ | § | §\n--- | --- | ---\n§ | [§](http://x.fr "§") | §',
  "*§*§ §*§*§ un**§**deux §_§_§",
  '"§" \'§\' \\"§\\" §---§ §...§ §"§"',
  '[§][def] [§] [def][] ![§][img] ![§](a.png "§"){:width="3"}\n\n[def]: http://x.fr\n  "§"\n[img]: /public/images/x.png \'§\'',
  "[§]: §\n[^§]: §",
  "§[^x]{: .z} §[^y]\n\n[^x]:\n    §\n\n    § §\n[^y]: § *§*\n{:footnotes}",
  "*[§]: §\n{: .abbr}\n\n§\n\n$$\n§ & §\n$$",
  '<div markdown="span">§ *§*</div>\n<div markdown="block">\n§\n\n* §\n</div>\n<p markdown="0">§ *§*</p>',
  "<pre><code>§ §</code></pre>\n<nomarkdown>§</nomarkdown>\n{::nomarkdown}<b>§</b>{:/nomarkdown}",
  "{::comment}\n§\n\n§ {: .x}\n{:/comment}\n\n§ &copy; &#169; &§; &amp;§",
  '<ins>§</ins> <mark>§</mark> <kbd>§</kbd> <cite>§</cite> <time datetime="2020">§</time> <small>§</small>',
  '<figure><img src="/public/images/x.png" alt="§"><figcaption>§</figcaption></figure>',
  '<audio src="/a.mp3">§</audio> <embed src="/a.swf" title="§"> <iframe>§</iframe>',
  '<ul><li>§<ul><li>§</li></ul></li></ul> <ol start="4"><li>§</ol> <ul>§<li>§</ul>',
  '<table summary="§"><tfoot><tr><td colspan="2">§</td></tr></tfoot><tbody><tr><td>§</td><td>§</td></tr></tbody></table>',
  '<a href="/x" title="§">§</a> <img src="/x.png" title="§" alt="§"> <span title="§">§</span>',
  '<form action="/x"><label>§ <input type="text" value="§" placeholder="§"></label></form>',
  "<section><h2>§</h2><p>§</section><address>§</address><blockquote>§</blockquote>",
  '<acronym title="§">§</acronym> <bdo dir="rtl">§</bdo> <ruby>§<rp>(</rp><rt>§</rt></ruby> <var>§</var>',
  '<map name="m"><area alt="§" href="/x"></map> <progress value="1">§</progress> <meter>§</meter>',
  '<fieldset><legend>§</legend>§</fieldset> <optgroup label="§"><option>§</optgroup> <dialog>§</dialog>',
  "<title>§</title> <head>§</head> <body>§</body>\n<xmp>§</xmp>\n<![CDATA[§]]> <?§?> <!§>",
  '{% assign § = "§" %}§ {{ § }} {% capture § %}§{% endcapture %} {{ "§" | relative_url }}',
  "{% for § in § %}§{% endfor %} {% case § %}{% when § %}§{% endcase %} {%- include § -%} {% # § %}",
  '[§]({{ site.baseurl }}{% link _posts/§.md %}) [§]({% post_url § %}) [§]({{ "§" | absolute_url }})',
  '<img src="{{ site.baseurl }}/x.png" alt="§">\n{% comment %}\n§\n\n§\n{% endcomment %}\n<!--more-->\n§',
  "§\\\n§  \n§\n***\n#§\n## § ##",
];

/** What opens, closes or means something to some reader of old posts. */
const signs = [
  ...`# * _ ~ \` | < > [ ] ( ) { } ! & : ; = + - ^ \\ " ' « • \t \u00a0 $ % @ /`.split(" "),
  ...[
    "\n",
    "\n\n",
    "\n    ",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n| ",
    " | ",
    "\n|---|---|\n",
    "\n---\n",
    "\n~~~\n",
  ],
  ...[
    "\n## ",
    "\n: ",
    "**",
    "~~",
    "](/club)",
    "[^1]",
    "\n[^1]: ",
    "][r]",
    "\n[r]: /club\n",
    "\\\\\n",
    "  \n",
  ],
  ..."<b>|</b>|<div>|</div>|<p>|<br>|<table>|<tr>|<td>|<caption>|</table>|<ul>|<li>|<dl>|<dt>".split(
    "|",
  ),
  ...'<a href="/x">|</a>|<a name="t">|<!--|-->|<script>|</script>|<style>|<pre>|</pre>|<title>'.split(
    "|",
  ),
  ...'<select>|<option>|<textarea>|<iframe>|<img alt="|">|<object>|<sup>|<abbr title="|<q>'.split(
    "|",
  ),
  ..."<details>|<summary>|<svg>|<math>|<rt>|<Content>|<x:y>|<xmp>|<template>|<![CDATA[|<?|<!".split(
    "|",
  ),
  ...'{:|{::|{: .x}|{:toc}|{: title="|{::comment}|{:/comment}|{:/}|{::options |{#id}|$$|*['.split(
    "|",
  ),
  ..."{{|}}|{%|%}|{% raw %}|{% endraw %}|{% comment %}|{% endcomment %}|{% link |{% if x %}".split(
    "|",
  ),
  ..."\n* x\n{:toc}\n|\n-> |\n** |<<|>>|&amp;|&lt;|![|]: |{% highlight java %}|{% endhighlight %}".split(
    "|",
  ),
];
const hostile = fc.array(fc.constantFrom("§ ", ...signs.map((sign) => `${sign}§`)), {
  minLength: 1,
  maxLength: 14,
});
const documented = fc.shuffledSubarray(constructs, { minLength: 1, maxLength: 8 });

/** Each § of a text becomes a word of its own; those that are neither in the new text nor told. */
function lostOf(text: string): string[] {
  let count = 0;
  const body = text.replaceAll("§", () => `mot${++count}x`);
  const old = { path: "_posts/2019-01-01-x.md", text: `---\ntitle: T\n---\n${body}`, name };
  const post = importPost(old, known);
  const told = post.notes.map(({ found }) => found).join(" ");
  const kept = parseEntities(mdxFile(post, false) + told);
  const words = Array.from({ length: count }, (_, index) => `mot${index + 1}x`);
  return words.filter((word) => !kept.includes(word));
}

test("no word is lost without a remark, whatever constructs meet", () => {
  const texts = fc.oneof(
    documented.map((chosen) => chosen.join("\n\n")),
    hostile.map((chosen) => chosen.join("")),
  );
  const runs = Number(process.env.WORD_RUNS ?? 400);
  fc.assert(
    fc.property(texts, (text) => {
      expect(lostOf(text), text).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 600_000);

test.each(constructs)("%j can be read by the site", (construct) => {
  let count = 0;
  const text = `---\ntitle: T\n---\n${construct.replaceAll("§", () => `mot${++count}x`)}`;
  const old = { path: "_posts/2019-01-01-x.md", text, name };
  const file = mdxFile(importPost(old, known), false);
  const split = splitFrontMatter({ path: "posts/2019-01-01-x.mdx", text: file });
  expect(readPost(split, register()).markupFaults).toEqual([]);
});
