import { attributeOf, isJsx } from "../content/jsx-element";
import { slug } from "../content/slug";
import { type Fault, faultKind, type Place, warningKind } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { eachNode, eachPost, example, fields, type Rule } from "./rule";

const pictureAltMissing = faultKind("picture-alt-missing", (address: string) => ({
  found: `L’image « ${address} » n’a pas de texte de remplacement.`,
  expected: "ce que l’image montre, pour qui ne la voit pas",
}));

const pictureAltVague = warningKind("picture-alt-vague", (alt: string) => ({
  found: `Le texte de remplacement « ${alt} » ne dit pas ce que montre l’image.`,
  expected: "ce qu’un lecteur perdrait à ne pas la voir, en une phrase",
}));

const pictureAltAlone = faultKind("picture-alt-alone", {
  found: "« imageAlt » décrit une image, mais il n’y a pas d’« image ».",
  expected: "les deux champs, ou aucun",
  advice: "Ajoutez « image: /images/… », ou retirez « imageAlt ».",
});

/** Words that name the kind of thing a picture is, and not what it shows (RGAA 4.1, 1.3). */
const VAGUE =
  /^(une?-|la-|le-)?(logos?|images?|img|photos?|photographie|picture|alt(-text)?|illustration|capture(-d-ecran)?|schema|graphique|visuel|banniere|sans-titre)(-\d+)?$/;

/** Every picture says in words what it shows. */
export const alternativeTexts: Rule = {
  check: (content) => [...eachPost(inFrontMatter)(content), ...inTexts(content)],
  examples: [
    example("picture-alt-missing", "![](/favicon.svg)", "![Le sceau du Club](/favicon.svg)"),
    example("picture-alt-vague", "![Logos](/favicon.svg)", "![Le sceau du Club](/favicon.svg)", {
      common: true,
    }),
    example(
      "picture-alt-vague",
      '<Figure src="/favicon.svg" alt="favicon" />',
      '<Figure src="/favicon.svg" alt="Le sceau du Club" />',
    ),
    fields(
      "picture-alt-missing",
      "image: /favicon.svg",
      "image: /favicon.svg\nimageAlt: Le sceau du Club",
    ),
    fields(
      "picture-alt-alone",
      "imageAlt: Le sceau du Club",
      "image: /favicon.svg\nimageAlt: Le sceau du Club",
    ),
  ],
};

function inFrontMatter({ post, file }: PostSource): Fault[] {
  if (post.image !== null) return altFaults(post.image.src, post.image.alt, file.at(["image"]));
  const alone = Object.hasOwn(Object(file.data), "imageAlt") && !("image" in Object(file.data));
  return alone ? [pictureAltAlone(file.atKey([], "imageAlt"))] : [];
}

const inTexts = eachNode((node, place) => {
  if (node.type === "image") return altFaults(node.url, node.alt ?? "", place);
  if (!isJsx(node) || node.name !== "Figure") return [];
  const [src, alt] = [attributeOf(node, "src"), attributeOf(node, "alt")];
  // A figure without one of them is told with its attributes.
  return src === undefined || !alt ? [] : altFaults(src, alt, place);
});

function altFaults(address: string, alt: string, place: Place): Fault[] {
  const words = slug(alt);
  if (words === "") return [pictureAltMissing(place, address)];
  const fileName = slug(address.replace(/^.*\//, "").replace(/\.\w+$/, ""));
  const isFileName = words === fileName || /\.(jpe?g|png|gif|webp|avif|svg)$/i.test(alt.trim());
  return VAGUE.test(words) || isFileName ? [pictureAltVague(place, alt)] : [];
}
