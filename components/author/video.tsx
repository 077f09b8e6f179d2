import type { AttributesOf } from "../../lib/posts/author-components";
import { hostOf } from "../../lib/urls";

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
