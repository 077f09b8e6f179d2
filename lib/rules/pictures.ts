import type { Nodes } from "mdast";
import { attributeOf, isJsx } from "../content/jsx-element";
import { isPicture } from "../content/public-files";
import { type Fault, faultKind, nearest, type Place } from "../faults/fault";
import { nearestAddress } from "../faults/suggest";
import { afterOldHost } from "../old-site/address";
import type { OldPlace } from "../old-site/old-site";
import { declarationOf } from "../posts/author-components";
import { publicAddress } from "../urls";
import { eachMember, eachNode, eachPost, example, fields, type Rule } from "./rule";

const pictureMissing = faultKind("picture-missing", (address: string, near?: string) => ({
  found: `Le fichier « ${address} » est introuvable.`,
  expected: "un fichier de public/, écrit comme lui, majuscules et accents compris",
  ...nearest(near),
}));

const pictureElsewhere = faultKind("picture-elsewhere", (address: string, here?: string) => ({
  found: `Le fichier « ${address} » est sur un autre site.`,
  expected: "un fichier de public/ : le site ne charge rien d’ailleurs",
  advice:
    here === undefined
      ? "Copiez-le dans public/images/ ou public/documents/, ou faites-en un lien."
      : `Écrivez « ${here} » : le fichier est ici.`,
}));

const pictureNone = faultKind("picture-none", (address: string, title: string) => ({
  found: `« ${address} » n’est pas une image que les navigateurs montrent.`,
  expected: "une image JPEG, PNG, WebP, GIF, AVIF ou SVG",
  advice: `Enregistrez-la en JPEG, ou écrivez « <Document href="${address}" title="${title || "…"}" /> ».`,
}));

const picturePasted = faultKind("picture-pasted", {
  found: "Une image est collée dans le texte, octet par octet.",
  expected: "un fichier de public/images/, et son adresse",
  advice:
    "Enregistrez l’image dans public/images/, puis écrivez « ![ce qu’elle montre](/images/…) ».",
});

/** Every picture and document that content shows is a file of the site. */
export const pictures: Rule = {
  check: (content) => {
    const { oldSite } = content.site;
    const files = new Set(content.publicFiles.map(({ address }) => address));
    const inFrontMatter = eachPost(({ post: { image }, file }) =>
      image === null
        ? []
        : fileFaults({ address: image.src, isPicture: true }, file.at(["image"]), files, oldSite),
    );
    const inTexts = eachNode((node, place) => {
      const shown = fileShownBy(node);
      return shown === undefined ? [] : fileFaults(shown, place, files, oldSite);
    });
    const logos = eachMember(({ logo }, file) =>
      logo === null
        ? []
        : fileFaults({ address: logo, isPicture: true }, file.at(["logo"]), files, oldSite),
    );
    return [inFrontMatter, inTexts, logos].flatMap((faults) => faults(content));
  },
  examples: [
    example(
      "picture-missing",
      "![La salle](/images/salle-pleniere.jpg)",
      "![Le sceau du Club](/public/favicon.svg)",
    ),
    example(
      "picture-missing",
      "![Le sceau du Club](/Favicon.SVG)",
      "![Le sceau du Club](/favicon.svg)",
      { common: true },
    ),
    fields(
      "picture-missing",
      "image: plan.svg\nimageAlt: Le plan de la salle",
      "image: /images/salle/plan.svg\nimageAlt: Le plan de la salle",
    ),
    example(
      "picture-pasted",
      "![Le plan](data:image/png;base64,iVBORw0KGgo=)",
      "![Le plan](/favicon.svg)",
    ),
    example(
      "picture-none",
      "![Le plan](/documents/plan.pdf)",
      '<Document href="/documents/plan.pdf#page=2" title="Le plan" />',
    ),
    example(
      "picture-elsewhere",
      "![La salle](https://exemple.fr/salle.jpg)",
      "![Le sceau du Club](/favicon.svg)",
    ),
  ],
};

/** A file that content shows, as a picture or to be downloaded. */
interface Shown {
  address: string;
  isPicture: boolean;
  alt?: string | null | undefined;
}

function fileShownBy(node: Nodes): Shown | undefined {
  if (node.type === "image") return { address: node.url, isPicture: true, alt: node.alt };
  const file = isJsx(node) ? declarationOf(node.name)?.file : undefined;
  const address = isJsx(node) && file !== undefined ? attributeOf(node, file.attribute) : undefined;
  return address === undefined ? undefined : { address, isPicture: file?.isPicture === true };
}

function fileFaults(
  { address, isPicture: isShown, alt }: Shown,
  place: Place,
  files: ReadonlySet<string>,
  oldSite: OldPlace,
): Fault[] {
  if (/^data:/i.test(address)) return [picturePasted(place)];
  const [path = ""] = (afterOldHost(address, oldSite) ?? address).split(/[?#]/, 1);
  const wanted = publicAddress(path);
  if (/^(https?:)?\/\//i.test(address)) {
    const here = files.has(wanted) ? wanted : undefined;
    return [pictureElsewhere(place, address, here)];
  }
  if (files.has(wanted))
    return isShown && !isPicture(wanted) ? [pictureNone(place, address, alt ?? "")] : [];
  const name = wanted.slice(wanted.lastIndexOf("/"));
  const near = nearestAddress(wanted, files) ?? [...files].find((file) => file.endsWith(name));
  return [pictureMissing(place, address, near)];
}
