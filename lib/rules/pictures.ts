import { attributeOf } from "../content/jsx-element";
import { onceFor } from "../content/once-for";
import { isPicture, type PublicFile } from "../content/public-files";
import { type Fault, faultAt, nearest, type Place } from "../faults/fault";
import { nearestAddress } from "../faults/suggest";
import { afterOldHost } from "../old-site/address";
import { declarationOf } from "../posts/author-components";
import { publicAddress } from "../urls";
import { type Content, ELEMENTS, eachMember, eachNode, eachPost, type Rule } from "./rule";

/** Every picture and document that content shows is a file of the site. */
export const pictures: Rule = {
  check: (content) => [inFrontMatter, inTexts, logos].flatMap((faults) => [...faults(content)]),
  examples: {
    "picture-missing": [
      ["![Le sceau du Club](/Favicon.SVG)", "![Le sceau du Club](/favicon.svg)", { common: true }],
    ],
    "picture-pasted": [
      ["![Le plan](data:image/png;base64,iVBORw0KGgo=)", "![Le plan](/favicon.svg)"],
    ],
    "picture-none": [
      [
        "![Le plan](/documents/plan.pdf)",
        '<Document href="/documents/plan.pdf#page=2" title="Le plan" />',
      ],
    ],
    "picture-elsewhere": [
      ["![La salle](https://exemple.fr/salle.jpg)", "![Le sceau du Club](/favicon.svg)"],
    ],
  },
};

const inFrontMatter = eachPost(({ post: { image }, file }, content) =>
  image === null
    ? []
    : fileFaults({ address: image.src, isPicture: true }, file.at(["image"]), content),
);

const inTexts = eachNode(["image", ...ELEMENTS], (node, { place, content }) => {
  if (node.type === "image")
    return fileFaults({ address: node.url, isPicture: true, alt: node.alt }, place, content);
  const { attribute = "", isPicture = false } = declarationOf(node.name)?.file ?? {};
  const address = attributeOf(node, attribute);
  return address === undefined ? [] : fileFaults({ address, isPicture }, place, content);
});

const logos = eachMember(({ logo }, file, content) =>
  logo === null ? [] : fileFaults({ address: logo, isPicture: true }, file.at(["logo"]), content),
);

/** A file that content shows, as a picture or to be downloaded. */
interface Shown {
  address: string;
  isPicture: boolean;
  alt?: string | null | undefined;
}

const addressesOf = onceFor(
  (files: readonly PublicFile[]) => new Set(files.map(({ address }) => address)),
);

function* fileFaults(
  { address, isPicture: isShown, alt }: Shown,
  place: Place,
  { publicFiles, site }: Content,
): Iterable<Fault> {
  const files = addressesOf(publicFiles);
  const [path = ""] = (afterOldHost(address, site.oldSite) ?? address).split(/[?#]/, 1);
  const wanted = publicAddress(path);
  if (/^data:/i.test(address))
    yield faultAt("picture-pasted", place, {
      found: "Une image est collée dans le texte, octet par octet.",
      expected: "un fichier de public/images/, et son adresse",
      advice:
        "Enregistrez l’image dans public/images/, puis écrivez « ![ce qu’elle montre](/images/…) ».",
    });
  else if (/^(https?:)?\/\//i.test(address))
    yield faultAt("picture-elsewhere", place, {
      found: `Le fichier « ${address} » est sur un autre site.`,
      expected: "un fichier de public/ : le site ne charge rien d’ailleurs",
      advice: files.has(wanted)
        ? `Écrivez « ${wanted} » : le fichier est ici.`
        : "Copiez-le dans public/images/ ou public/documents/, ou faites-en un lien.",
    });
  else if (!files.has(wanted)) {
    const name = wanted.slice(wanted.lastIndexOf("/"));
    const near = nearestAddress(wanted, files) ?? [...files].find((file) => file.endsWith(name));
    yield faultAt("picture-missing", place, {
      found: `Le fichier « ${address} » est introuvable.`,
      expected: "un fichier de public/, écrit comme lui, majuscules et accents compris",
      ...nearest(near),
    });
  } else if (isShown && !isPicture(wanted))
    yield faultAt("picture-none", place, {
      found: `« ${address} » n’est pas une image que les navigateurs montrent.`,
      expected: "une image JPEG, PNG, WebP, GIF, AVIF ou SVG",
      advice: `Enregistrez-la en JPEG, ou écrivez « <Document href="${address}" title="${alt || "…"}" /> ».`,
    });
}
