import fc from "fast-check";
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../lib/content/front-matter";
import { register } from "../../lib/members/register-example";
import { oldSiteExample } from "../../lib/old-site/old-site-example";
import { readPost } from "../../lib/posts/read-post";
import { importPost, mdxFile } from "./import-folder";

const name = { date: "2019-01-01", title: "x", formerUrl: "/2019/01/01/x/" };
const known = {
  postAt: () => undefined,
  postOfFile: () => undefined,
  movedTo: () => undefined,
  hasFile: () => false,
  oldSite: oldSiteExample,
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
      const text = mdxFile(importPost(old, known), name, false);
      const split = splitFrontMatter({ path: "posts/2019-01-01-x.mdx", text });
      const { markupFaults, frontMatterFaults, post } = readPost(split, register());
      expect([...markupFaults, ...frontMatterFaults]).toEqual([]);
      for (const word of kept.slice(0, parts.length)) expect(post.text).toContain(word);
    }),
    { numRuns: 60, seed: 42 },
  );
}, 30_000);

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
];

test("no word of any construct is lost without a remark", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(constructs, { minLength: 1, maxLength: 8 }), (chosen) => {
      let count = 0;
      const body = chosen.join("\n\n").replaceAll("§", () => `mot${++count}x`);
      const old = { path: "_posts/2019-01-01-x.md", text: `---\ntitle: T\n---\n${body}`, name };
      const post = importPost(old, known);
      const told = post.notes.map(({ found }) => found).join(" ");
      const kept = mdxFile(post, name, false) + told;
      const words = Array.from({ length: count }, (_, index) => `mot${index + 1}x`);
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 300, seed: 7 },
  );
}, 60_000);

test.each(constructs)("%j can be read by the site", (construct) => {
  let count = 0;
  const text = `---\ntitle: T\n---\n${construct.replaceAll("§", () => `mot${++count}x`)}`;
  const file = mdxFile(
    importPost({ path: "_posts/2019-01-01-x.md", text, name }, known),
    name,
    false,
  );
  const split = splitFrontMatter({ path: "posts/2019-01-01-x.mdx", text: file });
  expect(readPost(split, register()).markupFaults).toEqual([]);
});
