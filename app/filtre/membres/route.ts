/** /membres with a query, which proxy.ts sends here. */
import { filteredPages } from "../../../components/live";
import { handlersOf } from "../../live";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlersOf(
  filteredPages["/membres"],
);
