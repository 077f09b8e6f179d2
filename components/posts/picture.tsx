import type { PublicFile } from "../../lib/content/public-files";
import { publicAddress } from "../../lib/urls";
import { pictureSources } from "../page/assets";

/** How wide a picture is shown, for `sizes`: in the column of text, or over the whole matter. */
const SIZES = {
  text: "(min-width: 40rem) 36rem, 92vw",
  matter: "(min-width: 76rem) 57rem, 92vw",
} as const;

/**
 * A picture of public/, in the lightest version that the browser can show; its place is kept free
 * until it is there. Only the first picture of a page is `first`: the others wait to be near.
 */
export function Picture({
  src,
  alt,
  files,
  place,
  first = false,
}: {
  src: string;
  alt: string;
  files: readonly PublicFile[];
  place: keyof typeof SIZES;
  first?: boolean;
}) {
  const address = publicAddress(src);
  const { width, height } = files.find((file) => file.address === address)?.dimensions ?? {};
  const image = (
    <img
      src={encodeURI(address)}
      alt={alt}
      width={width}
      height={height}
      loading={first ? undefined : "lazy"}
      decoding="async"
    />
  );
  const sources = pictureSources(address);
  if (sources.length === 0) return image;
  return (
    <picture>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={SIZES[place]} />
      ))}
      {image}
    </picture>
  );
}
