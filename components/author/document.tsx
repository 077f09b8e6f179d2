import type { PublicFile } from "../../lib/content/public-files";
import type { AttributesOf } from "../../lib/posts/author-components";
import { publicAddress } from "../../lib/urls";

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
