import type { PublicFile } from "../../lib/content/public-files";
import type { AttributesOf } from "../../lib/posts/author-components";
import { Picture } from "../posts/picture";

/** A picture with its caption and credit in the margin. */
export function Figure({
  files,
  src,
  alt,
  caption,
  credit,
}: AttributesOf<"Figure"> & { files: readonly PublicFile[] }) {
  return (
    <figure>
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
