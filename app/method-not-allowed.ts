/**
 * What a page made on demand answers to a method that reads nothing. Next's own answer lacks the
 * `Allow` that HTTP wants there (RFC 9110, 15.5.6).
 */
function methodNotAllowed(): Response {
  return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
}

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as OPTIONS,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
