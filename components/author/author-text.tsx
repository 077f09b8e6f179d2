import type { ComponentType, ReactNode } from "react";
import { FAULT } from "../../lib/content/remark-faults";
import type { Day } from "../../lib/dates/day";
import type { SiteWithTexts } from "../../lib/load";
import {
  type AttributesOf,
  type AuthorComponent,
  authorComponents,
  isAuthorComponent,
} from "../../lib/posts/author-components";
import { type FaultyText, faultsOf } from "../../lib/posts/faults";
import { Downloads } from "../data/downloads";
import { OperationList } from "../data/operations";
import { Problems } from "../data/problems";
import { FaultPanel } from "../faults/content-faults";
import { Mdx } from "../mdx";
import { Picture } from "../posts/picture";
import { Chronology, DifferencesTable, PageWeights, Representatives } from "./club";
import {
  Callout,
  Captioned,
  Document,
  Figure,
  Growth,
  Member,
  MemberCount,
  MemberWall,
  NewMembers,
  Video,
} from "./components";

/** What a text stands in: the site, and the text's own day. */
interface Context {
  site: SiteWithTexts;
  day: Day;
}

type Renderers = {
  [Name in AuthorComponent]: (
    own: AttributesOf<Name> & { children?: ReactNode },
    context: Context,
  ) => ReactNode;
};

/** Of these the text has been settled before (lib/pages/text-as-of.ts): what stays is words. */
const words = ({ children }: { children?: ReactNode }) => children;

/** How each component of lib/posts/author-components.ts is shown. */
const renderers: Renderers = {
  MemberCount: ({ on, ...own }, { site, day }) =>
    MemberCount({ register: site.register, on: on ?? day, ...own }),
  Member: (own, { site, day }) => Member({ register: site.register, day, ...own }),
  NewMembers: (own, { site }) => NewMembers({ register: site.register, ...own }),
  MemberWall: (own, { site }) => MemberWall({ register: site.register, ...own }),
  Growth: (own, { site }) =>
    Growth({ register: site.register, created: site.config.created, ...own }),
  Figure: (own, { site }) => Figure({ files: site.publicFiles, ...own }),
  Callout,
  Document: (own, { site }) => Document({ files: site.publicFiles, ...own }),
  Video,
  Table: Captioned,
  Since: words,
  Until: words,
  Known: words,
  Unknown: words,
  Fact: words,
  Mail: words,
  Chronology: (_, { site }) => <Chronology milestones={site.milestones} />,
  Representatives: (_, { site }) => <Representatives register={site.register} />,
  Differences: (_, { site }) => <DifferencesTable register={site.register} />,
  PageWeights: () => <PageWeights />,
  Downloads: () => <Downloads />,
  Operations: () => <OperationList />,
  Problems: () => <Problems />,
};

/** The text of a post or page, with the components that its author may write. */
export function AuthorText({
  text,
  day,
  site,
  components = {},
}: {
  text: FaultyText;
  day: Day;
  site: SiteWithTexts;
  /** Elements of HTML that look otherwise here. */
  components?: Parameters<typeof Mdx>[0]["components"];
}) {
  const { within } = faultsOf(site.faults, text);
  function shown<Name extends AuthorComponent>(name: Name) {
    return (own: AttributesOf<Name> & { children?: ReactNode }) =>
      renderers[name](own, { site, day });
  }
  const own: Record<string, ComponentType<never>> = {};
  for (const name of Object.keys(authorComponents))
    if (isAuthorComponent(name)) own[name] = shown(name);
  return (
    <Mdx
      text={site.textOf(text)}
      faults={within.map(({ place }) => ({ ...place, line: place.line - text.bodyLine + 1 }))}
      components={{
        [FAULT]: ({ number }: { number: string }) => {
          const fault = within[Number(number)];
          return fault && <FaultPanel fault={fault} />;
        },
        ...own,
        img: ({ src, alt }: { src: string; alt: string }) => (
          <Picture src={src} alt={alt} files={site.publicFiles} place="text" />
        ),
        ...components,
      }}
    />
  );
}
