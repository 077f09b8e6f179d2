import sharp from "sharp";
import type { Register } from "../../lib/members/register";
import { headingFont } from "../../styles/font";
import { type Lettering, letteringOf } from "./lettering";
import { PictureDrawing } from "./picture-drawing";
import type { Picture } from "./pictures";

let lettering: Promise<Lettering> | undefined;

/** A picture as PNG. The font is made ready once. */
export async function drawPicture(register: Register, picture: Picture): Promise<Buffer> {
  lettering ??= headingFont(process.cwd(), "truetype").then(letteringOf);
  // A static import is refused where server components are compiled.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const drawing = (
    <PictureDrawing register={register} picture={picture} lettering={await lettering} />
  );
  return sharp(Buffer.from(renderToStaticMarkup(drawing)))
    .png({ compressionLevel: 9 })
    .toBuffer();
}
