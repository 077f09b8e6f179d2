import type { Rule } from "./built-site";

/** Rules ready to be asked about an address. */
export interface Rules {
  /** The headers of an answer, a later rule winning over an earlier one; names in lower case. */
  headers(address: string, requestHeaders: Record<string, string>): Record<string, string>;
  /** Where an address leads, in one hop. */
  redirect(address: string): { status: number; location: string } | undefined;
}

/** Compiles the patterns, which ignore case, as they do in Next. */
export function compileRules(rules: Rule[]): Rules {
  const compiled = rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, "i") }));
  const redirects = compiled.filter(({ status }) => status);
  const headers = compiled.filter(({ status }) => !status);
  return {
    headers(address, requestHeaders) {
      const applied = headers.filter(
        ({ pattern, has = {} }) =>
          pattern.test(address) &&
          Object.entries(has).every(([name, value]) => requestHeaders[name] === value),
      );
      const pairs = applied.flatMap((rule) => Object.entries(rule.headers));
      return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
    },
    redirect(address) {
      const clean = cleanAddress(address);
      const rule = redirects.find(({ pattern }) => pattern.test(clean));
      if (rule?.status && rule.headers.Location) {
        const location = clean.replace(rule.pattern, rule.headers.Location);
        return { status: rule.status, location };
      }
      return clean === address ? undefined : { status: 308, location: clean };
    },
  };
}

/** Without doubled slashes and backslashes, which in a Location could lead to another site. */
export function cleanAddress(address: string): string {
  return address.replace(/[\\/]{2,}|\\/g, "/");
}
