/** The components that authors may write (lib/posts/author-components.ts), as they are shown. */

import type { ReactNode } from "react";
import type { PublicFile } from "../../lib/content/public-files";
import { frenchTypography } from "../../lib/content/typography";
import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import { namesOn } from "../../lib/members/as-of";
import { arrivals } from "../../lib/members/changes";
import { find } from "../../lib/members/find";
import { headCount } from "../../lib/members/head-count";
import { memberById, type Register } from "../../lib/members/register";
import { numberInProse } from "../../lib/members/words";
import type { AttributesOf } from "../../lib/posts/author-components";
import { hostOf, memberUrl, publicAddress } from "../../lib/urls";
import { Frieze } from "../charts/frieze";
import { ArrivalList } from "../members/arrival-list";
import { MemberWall as Wall } from "../members/member-wall";
import { captioned } from "../page/captioned";
import { French } from "../page/typography";
import { Picture } from "../posts/picture";

/** An aside under a title. */
export function Callout({
  title,
  tone = "note",
  children,
}: Partial<AttributesOf<"Callout">> & { children?: ReactNode }) {
  return (
    <aside className={tone === "attention" ? "callout border-t-2 border-wax" : "callout"}>
      <p className="font-ui font-bold">{title}</p>
      {children}
    </aside>
  );
}

/** A table under its caption; its rows are all that `remarkTables` leaves of the table inside. */
export function Captioned({ caption, children }: AttributesOf<"Table"> & { children?: ReactNode }) {
  return (
    <table className="stacked">
      <caption className="pb-2 text-ink-2">{caption}</caption>
      {children}
    </table>
  );
}

/** A file to download, with its type and weight. */
export function Document({
  files,
  href,
  title,
}: AttributesOf<"Document"> & { files: readonly PublicFile[] }) {
  const [path = "", place = ""] = href.split(/(?=#)/);
  const address = publicAddress(path);
  const bytes = files.find((file) => file.address === address)?.bytes ?? 0;
  const type = address.split(".").at(-1)?.toUpperCase() ?? "";
  return (
    <p className="font-ui text-s">
      <a href={encodeURI(address) + place} download="">
        {title} ({type}, {weight(bytes)})
      </a>
    </p>
  );
}

/** Bytes in French units, thousand by thousand: "12 Ko", "1,4 Mo". */
function weight(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, bytes / 1000), "Ko"] : [bytes / 1_000_000, "Mo"];
  const digits = unit === "Mo" ? 1 : 0;
  return `${value.toLocaleString("fr-FR", { maximumFractionDigits: digits })}\u00a0${unit}`;
}

/** A picture with its caption and credit in the margin. */
export function Figure({
  files,
  src,
  alt,
  caption,
  credit,
}: AttributesOf<"Figure"> & { files: readonly PublicFile[] }) {
  const words = [caption, credit && `© ${credit}`].filter(Boolean).join(" ");
  return (
    <figure {...captioned(words || null)}>
      <Picture src={src} alt={alt} files={files} place="matter" />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && <span className="block">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** The frieze up to a day, those that came after `since` in wax. */
export function Growth(own: AttributesOf<"Growth"> & { register: Register; created: string }) {
  return (
    <div className="across">
      <Frieze {...own} />
    </div>
  );
}

/** A link to a member, named as on the post's day, or around the author's own words. */
export function Member({
  register,
  day,
  id,
  children,
}: AttributesOf<"Member"> & { register: Register; day: Day; children?: ReactNode }) {
  const member = memberById(register, id);
  return member === undefined ? null : (
    <a href={memberUrl(id)}>{children ?? <French>{namesOn(member, day).name}</French>}</a>
  );
}

/** The number of members on a day, as prose writes it. */
export function MemberCount({
  register,
  on,
  kind,
}: Omit<AttributesOf<"MemberCount">, "on"> & { register: Register; on: Day }) {
  return numberInProse(headCount(register, on, kind));
}

/** All members of a day by kind, newcomers marked, under a heading of its own. */
export function MemberWall({
  register,
  on,
  since,
}: AttributesOf<"MemberWall"> & { register: Register }) {
  const newcomers = since === undefined ? [] : arrivals(register, since, on);
  const title = frenchTypography(`Tous les membres au ${frenchDay(on)}`, { heading: true });
  return (
    <section aria-labelledby={`membres-${on}`} className="across">
      <h2 id={`membres-${on}`}>{title}</h2>
      <Wall
        kinds={register.vocabulary.kinds}
        members={find(register, { on })}
        newcomers={new Set(newcomers.map(({ id }) => id))}
      />
    </section>
  );
}

/** The arrivals of a time, each with its newest statement of the last day. */
export function NewMembers({
  register,
  from,
  to,
}: AttributesOf<"NewMembers"> & { register: Register }) {
  return (
    <div>
      <ArrivalList register={register} members={arrivals(register, from, to)} day={to} />
    </div>
  );
}

/** A video elsewhere, as a plain link: nothing is loaded from there. */
export function Video({ url, title }: AttributesOf<"Video">) {
  return (
    <p className="font-ui text-s">
      <a href={url}>
        {title} (vidéo sur {hostOf(url)})
      </a>
    </p>
  );
}
