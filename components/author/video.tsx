import type { AttributesOf } from "../../lib/posts/author-components";

/** A video elsewhere, as a plain link: nothing is loaded from there. */
export function Video({ url, title }: AttributesOf<"Video">) {
  return (
    <p className="font-ui text-s">
      <a href={url}>
        {title} (vidéo sur {new URL(url).hostname.replace(/^www\./, "")})
      </a>
    </p>
  );
}
