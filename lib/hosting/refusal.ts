import type { Answer } from "../api/answer";
import { excess, LONGEST_TARGET } from "../target";
import { urls } from "../urls";

/** The answer of the site `name` to a page's target that is too long to be read; null for any other. */
export function refusal(target: string, name: string): Answer | null {
  const size = excess(target);
  if (size === null) return null;
  const { bytes, parameters } = LONGEST_TARGET;
  return {
    status: 414,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: page(
      name,
      "Adresse trop longue",
      "Cette adresse est trop longue",
      `Le site lit au plus ${french(bytes)} octets et ${french(parameters)} paramètres d’une adresse\u202f; ` +
        `celle-ci en compte ${french(size.bytes)} et ${french(size.parameters)}. Raccourcissez-la.`,
    ),
  };
}

/** The answer of the site `name` where too many pages wait to be made. */
export function busy(name: string): Answer {
  return {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": "5",
      connection: "close",
    },
    body: page(
      name,
      "Site très demandé",
      "Trop de pages sont demandées à la fois",
      "Le site fait d’abord celles qu’il a commencées. Rechargez la page dans quelques secondes.",
    ),
  };
}

/** Without a stylesheet: it must cost next to nothing. */
function page(name: string, title: string, heading: string, text: string): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${title}\u00a0– ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${text}</p>
<p><a href="${urls.home}">${name}</a></p>
</main>
</body>
</html>
`;
}

function french(number: number): string {
  return number.toLocaleString("fr-FR");
}
