import { tableSchema } from "../../../lib/api/table-schema";
import { serve } from "../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(tableSchema);
