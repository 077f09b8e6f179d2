/** Of a policy, the sources of each directive. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
}

/**
 * The score that Mozilla's HTTP Observatory gives an answer without scripts and cookies, from its
 * headers, names in lower case. From 100, points are taken for what is missing; from 90 on, what
 * is more than needed adds some. 130 and more earn its best grade, A+.
 * (mdn/mdn-http-observatory, src/grader/charts.js, August 2026)
 */
export function observatoryScore(headers: Record<string, string>): number {
  const policy = directives(headers["content-security-policy"] ?? "");
  const age = Number(/max-age=(\d+)/.exec(headers["strict-transport-security"] ?? "")?.[1] ?? 0);
  const isFramed = /^(\*|https?:|)$/.test(policy.get("frame-ancestors") ?? "");
  const isUnsafe = /unsafe-|data:|https?:(\s|$)|\*/.test(
    `${policy.get("script-src") ?? policy.get("default-src") ?? "*"}`,
  );
  const formAction = policy.get("form-action") ?? "";
  const isStrict = policy.get("default-src") === "'none'" && /^('self'|'none')$/.test(formAction);

  let score = 100;
  if (!headers["content-security-policy"]) score -= 25;
  else if (isUnsafe) score -= 20;
  if (age === 0) score -= 20;
  else if (age < 15_768_000) score -= 10;
  if (isFramed && !headers["x-frame-options"]) score -= 20;
  if (headers["x-content-type-options"] !== "nosniff") score -= 5;
  if (score < 90) return score;
  if (!isUnsafe) score += isStrict ? 10 : 5;
  if (!isFramed) score += 5;
  if (/no-referrer|same-origin|strict-origin/.test(headers["referrer-policy"] ?? "")) score += 5;
  if (headers["cross-origin-resource-policy"] === "same-origin") score += 10;
  if (headers["cross-origin-opener-policy"] === "same-origin") score += 10;
  return score;
}
