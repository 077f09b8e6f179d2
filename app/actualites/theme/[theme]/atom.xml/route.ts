import { atom, XML } from "../../../../../lib/feeds/formats";
import { themesOf } from "../../../../../lib/posts/themes";
import { themeFeed } from "../../../../feeds";
import { machineResponse } from "../../../../machine-response";
import { site } from "../../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return themesOf((await site()).posts).map(({ slug }) => ({ theme: slug }));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ theme: string }> },
): Promise<Response> {
  const all = await site();
  const slug = (await params).theme;
  const theme = themesOf(all.posts).find((one) => one.slug === slug);
  if (theme === undefined) return new Response(null, { status: 404 });
  return machineResponse(atom(await themeFeed(all, theme)), XML);
}
