import { FAULT } from "../../lib/content/remark-faults";
import type { SiteWithTexts } from "../../lib/load";
import type { AttributesOf } from "../../lib/posts/author-components";
import { faultsOf } from "../../lib/posts/faults";
import type { Post } from "../../lib/posts/post";
import { Callout } from "../author/callout";
import { Document } from "../author/document";
import { Figure } from "../author/figure";
import { Growth } from "../author/growth";
import { Member } from "../author/member";
import { MemberCount } from "../author/member-count";
import { MemberWall } from "../author/member-wall";
import { NewMembers } from "../author/new-members";
import { Video } from "../author/video";
import { FaultPanel } from "../faults/fault-panel";
import { Mdx } from "../mdx";
import { Picture } from "./picture";

/** A post's text, with the components that its author may write. */
export function PostBody({ post, site }: { post: Post; site: SiteWithTexts }) {
  const { register, publicFiles: files, config } = site;
  const { within } = faultsOf(site.faults, post);
  return (
    <Mdx
      text={site.textOf(post)}
      faults={within.map(({ place }) => ({ ...place, line: place.line - post.bodyLine + 1 }))}
      components={{
        [FAULT]: ({ number }: { number: string }) => {
          const fault = within[Number(number)];
          return fault && <FaultPanel fault={fault} />;
        },
        MemberCount: (own: AttributesOf<"MemberCount">) => MemberCount({ register, ...own }),
        Member: (own: Omit<Parameters<typeof Member>[0], "register" | "day">) =>
          Member({ register, day: post.date, ...own }),
        NewMembers: (own: AttributesOf<"NewMembers">) => NewMembers({ register, ...own }),
        MemberWall: (own: AttributesOf<"MemberWall">) => MemberWall({ register, ...own }),
        Growth: (own: AttributesOf<"Growth">) =>
          Growth({ register, created: config.created, ...own }),
        Figure: (own: AttributesOf<"Figure">) => Figure({ files, ...own }),
        Callout,
        Document: (own: AttributesOf<"Document">) => Document({ files, ...own }),
        Video,
        img: ({ src, alt }: { src: string; alt: string }) => (
          <Picture src={src} alt={alt} files={files} place="text" />
        ),
      }}
    />
  );
}
