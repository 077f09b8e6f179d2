import type { ComponentType, ReactNode } from "react";
import { FAULT } from "../../lib/content/remark-faults";
import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { SiteWithTexts } from "../../lib/load";
import { namesOn } from "../../lib/members/as-of";
import { arrivals } from "../../lib/members/changes";
import { find } from "../../lib/members/find";
import { headCount } from "../../lib/members/head-count";
import { memberById } from "../../lib/members/register";
import { numberInProse } from "../../lib/members/words";
import {
  type AttributesOf,
  type AuthorComponent,
  authorComponents,
  isAuthorComponent,
} from "../../lib/posts/author-components";
import { type FaultyText, faultsOf } from "../../lib/posts/faults";
import { hostOf, memberUrl, publicAddress } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { Downloads } from "../data/downloads";
import { OperationList } from "../data/operations";
import { Problems } from "../data/problems";
import { FaultPanel } from "../faults/content-faults";
import { Mdx } from "../mdx";
import { ArrivalList } from "../members/arrival-list";
import { MemberWall } from "../members/member-wall";
import { captioned } from "../page/captioned";
import { French } from "../page/typography";
import { Picture } from "../posts/picture";
import { Chronology, DifferencesTable, PageWeights, Representatives } from "./club";

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
  MemberCount: ({ on, kind }, { site, day }) =>
    numberInProse(headCount(site.register, on ?? day, kind)),
  Member: ({ id, children }, { site, day }) => {
    const member = memberById(site.register, id);
    const name = member && (children ?? <French>{namesOn(member, day).name}</French>);
    return member && <a href={memberUrl(id)}>{name}</a>;
  },
  NewMembers: ({ from, to }, { site: { register } }) => (
    <div>
      <ArrivalList register={register} members={arrivals(register, from, to)} day={to} />
    </div>
  ),
  MemberWall: ({ on, since }, { site: { register } }) => {
    const newcomers = since === undefined ? [] : arrivals(register, since, on);
    const title = frenchTypography(`Tous les membres au ${frenchDay(on)}`, { heading: true });
    return (
      <section aria-labelledby={`membres-${on}`} className="across">
        <h2 id={`membres-${on}`}>{title}</h2>
        <MemberWall
          kinds={register.vocabulary.kinds}
          members={find(register, { on })}
          newcomers={new Set(newcomers.map(({ id }) => id))}
        />
      </section>
    );
  },
  Growth: (own, { site: { register, config } }) => (
    <div className="across">
      <Frieze register={register} created={config.created} {...own} />
    </div>
  ),
  Figure: ({ src, alt, caption, credit }, { site }) => (
    <figure {...captioned([caption, credit && `© ${credit}`].filter(Boolean).join(" ") || null)}>
      <Picture src={src} alt={alt} files={site.publicFiles} place="matter" />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && <span className="block">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  ),
  Callout: ({ title, tone = "note", children }) => (
    <aside className={tone === "attention" ? "callout border-t-2 border-wax" : "callout"}>
      <p className="font-ui font-bold">{title}</p>
      {children}
    </aside>
  ),
  Document: ({ href, title }, { site }) => {
    const [path = "", place = ""] = href.split(/(?=#)/);
    const address = publicAddress(path);
    const bytes = site.publicFiles.find((file) => file.address === address)?.bytes ?? 0;
    const type = address.split(".").at(-1)?.toUpperCase() ?? "";
    return (
      <p className="font-ui text-s">
        <a href={encodeURI(address) + place} download="">
          {title} ({type}, {weight(bytes)})
        </a>
      </p>
    );
  },
  // A plain link: nothing is loaded from there.
  Video: ({ url, title }) => (
    <p className="font-ui text-s">
      <a href={url}>
        {title} (vidéo sur {hostOf(url)})
      </a>
    </p>
  ),
  // Its rows are all that `remarkTables` leaves of the table inside.
  Table: ({ caption, children }) => (
    <table className="stacked">
      <caption className="pb-2 text-ink-2">{caption}</caption>
      {children}
    </table>
  ),
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

/** Bytes in French units, thousand by thousand: "12 Ko", "1,4 Mo". */
function weight(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, bytes / 1000), "Ko"] : [bytes / 1_000_000, "Mo"];
  const digits = unit === "Mo" ? 1 : 0;
  return `${value.toLocaleString("fr-FR", { maximumFractionDigits: digits })}\u00a0${unit}`;
}

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
