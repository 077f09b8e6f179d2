/** For tests: asks a server as it is, without what fetch adds and hides. */
import { type IncomingMessage, request, type Server } from "node:http";

/** What a listening server on this machine answers; `body` is encoded as it came. */
export async function askServer(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
) {
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, method, headers }, resolve).on("error", reject).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return { status: response.statusCode, headers: response.headers, body, text: body.toString() };
}
