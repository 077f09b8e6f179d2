import { openApi } from "../../../lib/api/openapi";
import { serve } from "../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(openApi);
