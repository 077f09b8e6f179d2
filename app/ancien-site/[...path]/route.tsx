/** Every address of the old site, which next.config.js sends here. */
import { LostPage } from "../../../components/old-site/lost-page";
import { htmlResponse } from "../../../components/page/html-response";
import { findOldAddress } from "../../../lib/old-site/find";
import { site } from "../../site";

export const dynamic = "force-dynamic";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../method-not-allowed";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const all = await site();
  const path = `/${(await params).path.join("/")}`;
  const found = findOldAddress(path, all);
  if (found.is === "moved")
    return new Response(null, { status: 308, headers: { Location: found.to } });
  const page = found.is === "gone" ? found.page : null;
  return htmlResponse(
    request,
    all,
    <LostPage site={all} path={path} page={page} />,
    page === null ? 404 : 410,
  );
}
