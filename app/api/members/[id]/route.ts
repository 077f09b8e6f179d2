import { member } from "../../../../lib/api/member";
import { serve } from "../../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(member);
