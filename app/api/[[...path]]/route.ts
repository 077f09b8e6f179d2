/** The whole API. */
import { api } from "../../../components/live";
import { handlersOf } from "../../live";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlersOf(api);
