import { notFound } from "../../../lib/api/not-found";
import { serve } from "../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(notFound);
