import { attributeOf } from "../content/jsx-element";
import { slug } from "../content/slug";
import { type Fault, faultAt, type Place, warningAt } from "../faults/fault";
import { ELEMENTS, eachNode, eachPost, fields, type Rule } from "./rule";

/** Words that name the kind of thing a picture is, and not what it shows (RGAA 4.1, 1.3). */
const VAGUE =
  /^(une?-|la-|le-)?(logos?|images?|img|photos?|photographie|picture|alt(-text)?|illustration|capture(-d-ecran)?|schema|graphique|visuel|banniere|sans-titre)(-\d+)?$/;

/** Every picture says in words what it shows. */
export const alternativeTexts: Rule = {
  check: (content) => [...inFrontMatter(content), ...inTexts(content)],
  examples: {
    "picture-alt-missing": [["![](/favicon.svg)", "![Le sceau du Club](/favicon.svg)"]],
    "picture-alt-vague": [
      ["![Logos](/favicon.svg)", "![Le sceau du Club](/favicon.svg)", { common: true }],
    ],
    "picture-alt-alone": [
      fields("imageAlt: Le sceau du Club", "image: /favicon.svg\nimageAlt: Le sceau du Club"),
    ],
  },
};

const inFrontMatter = eachPost(function* ({ post, file }) {
  if (post.image !== null) yield* altFaults(post.image.src, post.image.alt, file.at(["image"]));
  else if (Object.hasOwn(Object(file.data), "imageAlt") && !("image" in Object(file.data)))
    yield faultAt("picture-alt-alone", file.atKey([], "imageAlt"), {
      found: "« imageAlt » décrit une image, mais il n’y a pas d’« image ».",
      expected: "les deux champs, ou aucun",
      advice: "Ajoutez « image: /images/… », ou retirez « imageAlt ».",
    });
});

const inTexts = eachNode(["image", ...ELEMENTS], (node, { place }) => {
  if (node.type === "image") return altFaults(node.url, node.alt ?? "", place);
  const [src, alt] = [attributeOf(node, "src"), attributeOf(node, "alt")];
  // A figure without one of them is told with its attributes.
  return node.name !== "Figure" || src === undefined || !alt ? [] : altFaults(src, alt, place);
});

function* altFaults(address: string, alt: string, place: Place): Iterable<Fault> {
  const words = slug(alt);
  const fileName = slug(address.replace(/^.*\//, "").replace(/\.\w+$/, ""));
  const isFileName = words === fileName || /\.(jpe?g|png|gif|webp|avif|svg)$/i.test(alt.trim());
  if (words === "")
    yield faultAt("picture-alt-missing", place, {
      found: `L’image « ${address} » n’a pas de texte de remplacement.`,
      expected: "ce que l’image montre, pour qui ne la voit pas",
    });
  else if (VAGUE.test(words) || isFileName)
    yield warningAt("picture-alt-vague", place, {
      found: `Le texte de remplacement « ${alt} » ne dit pas ce que montre l’image.`,
      expected: "ce qu’un lecteur perdrait à ne pas la voir, en une phrase",
    });
}
