import { stats } from "../../../lib/api/stats";
import { serve } from "../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(stats);
