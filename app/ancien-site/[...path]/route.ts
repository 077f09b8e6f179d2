/** Every address of the old site, which next.config.js sends here. */
import { oldAddress } from "../../../components/live";
import { handlersOf } from "../../live";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlersOf(oldAddress);
