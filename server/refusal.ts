import { excess, LONGEST_TARGET } from "../lib/target";
import { urls } from "../lib/urls";
import config from "../site.config";

/** The answer to a request that is not read. */
export interface Refusal {
  status: 414;
  headers: Record<string, string>;
  /** A page of HTML. */
  body: string;
}

/** The answer to a page's target that is too long to be read; null for any other. */
export function refusal(target: string): Refusal | null {
  const size = excess(target);
  if (size === null) return null;
  const { bytes, parameters } = LONGEST_TARGET;
  return {
    status: 414,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: page(
      `Le site lit au plus ${french(bytes)} octets et ${french(parameters)} paramètres d’une adresse\u202f; ` +
        `celle-ci en compte ${french(size.bytes)} et ${french(size.parameters)}. Raccourcissez-la.`,
    ),
  };
}

/** Without a stylesheet: forms never lead here, and it must cost next to nothing. */
function page(text: string): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Adresse trop longue\u00a0– ${config.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>Cette adresse est trop longue</h1>
<p>${text}</p>
<p><a href="${urls.home}">${config.name}</a></p>
</main>
</body>
</html>
`;
}

function french(number: number): string {
  return number.toLocaleString("fr-FR");
}
