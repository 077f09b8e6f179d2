import type { PublicFile } from "../../lib/content/public-files";
import type { AttributesOf } from "../../lib/posts/author-components";
import { captioned } from "../page/captioned";
import { Picture } from "../posts/picture";

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
