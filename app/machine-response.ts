/** An answer for machines, which scripts of other sites may read too. */
export function machineResponse(body: string, mediaType: string): Response {
  return new Response(body, {
    headers: { "Content-Type": mediaType, "Access-Control-Allow-Origin": "*" },
  });
}
