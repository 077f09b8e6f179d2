import sharp from "sharp";
import type { Site } from "../../lib/load";
import { headingFont } from "../../styles/font";
import { type Lettering, letteringOf } from "./lettering";
import { PictureDrawing } from "./picture-drawing";
import type { Picture } from "./pictures";

/** Half the weight and half the time of the best full-colour PNG; five colours leave much room. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 7 } as const;

/** Changing how a drawing becomes a PNG changes this. */
export const pngSettings = JSON.stringify(PNG);

let lettering: Promise<Lettering> | undefined;

/** A picture as SVG. The font is made ready once. */
export async function drawingOf(site: Site, picture: Picture): Promise<string> {
  lettering ??= headingFont(process.cwd(), "truetype").then(letteringOf);
  // A static import is refused where server components are compiled.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(
    <PictureDrawing site={site} picture={picture} lettering={await lettering} />,
  );
}

/** A drawing as PNG. */
export function pngOf(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing)).png(PNG).toBuffer();
}
