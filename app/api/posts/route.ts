import { posts } from "../../../lib/api/posts";
import { serve } from "../serve";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(posts);
