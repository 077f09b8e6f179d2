import { changes } from "../../../../lib/api/changes";
import { serve } from "../../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(changes);
