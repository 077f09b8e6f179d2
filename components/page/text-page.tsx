import { parseMdx } from "../../lib/content/markdown";
import { Mdx } from "../mdx";
import { Page, type PageProps } from "./page";
import { PageTitle } from "./page-title";
import { French } from "./typography";

/** A page that says something: title, standfirst, then a text in Markdown. */
export function TextPage({
  lead,
  text,
  components = {},
  ...page
}: Omit<PageProps, "title" | "children"> & {
  title: string;
  /** The standfirst, in plain text. */
  lead: string;
  /** Markdown, with plain spaces: the typography is done here. */
  text: string;
  /** The components that the text names. */
  components?: Parameters<typeof Mdx>[0]["components"];
}) {
  return (
    <Page {...page}>
      <PageTitle>
        <French heading>{page.title}</French>
      </PageTitle>
      <div className="prose">
        <p className="text-l">
          <French>{lead}</French>
        </p>
        <Mdx text={parseMdx(text)} components={components} />
      </div>
    </Page>
  );
}
