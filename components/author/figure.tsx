import type { AttributesOf } from "../../lib/posts/author-components";
import { publicAddress } from "../../lib/urls";

/** A picture with its caption and credit in the margin. */
export function Figure({ src, alt, caption, credit }: AttributesOf<"Figure">) {
  return (
    <figure>
      <img src={publicAddress(src)} alt={alt} loading="lazy" />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && <span className="block">© {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
