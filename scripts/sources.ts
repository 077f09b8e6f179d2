/*
 * Purpose: list every source of the register, who cites it, and where it can be read lastingly.
 * Usage: npm run sources            offline: what the files say
 *        npm run sources -- --ask   asks each address too, one after the other, whether it answers
 * Exits with 1 where the register has faults or, with --ask, an address does not answer.
 */
import { contentRoot } from "../lib/content-root";
import { hasErrors } from "../lib/faults/fault";
import { report } from "../lib/faults/report";
import { checkContent } from "../lib/load";
import { compare } from "../lib/members/order";
import { allSources, copyOf, type Register } from "../lib/members/register";
import { afterOldHost } from "../lib/old-site/address";
import type { OldSite } from "../lib/old-site/old-site";
import { today } from "../lib/today";
import { readCommandLine, runCommand } from "./run-command";

const USAGE = `Les sources du registre, leurs copies, et celles qui n’en ont pas :
  npm run sources             d’après les fiches
  npm run sources -- --ask    et demande à chaque adresse si elle répond`;

/** Milliseconds that a server may take to answer. */
const PATIENCE = 15_000;

interface ListedSource {
  url: string;
  copies: string[];
  cited: number;
  /** Whether some mention of it has no copy, and its own site closes. */
  isAtRisk: boolean;
}

function listed(register: Register, oldSite: OldSite): ListedSource[] {
  const mentions = allSources(register);
  return [...new Set(mentions.map(({ url }) => url))].sort(compare).map((url) => {
    const sources = mentions.filter((source) => source.url === url);
    const copies = sources.map((source) => copyOf(register, source));
    return {
      url,
      copies: [...new Set(copies.filter((copy) => copy !== null))],
      cited: sources.length,
      isAtRisk: copies.includes(null) && afterOldHost(url, oldSite) !== undefined,
    };
  });
}

/** What the server at an address answers, in French. */
async function answerOf(url: string): Promise<{ ok: boolean; text: string }> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { ok, status } = await fetch(url, { method: "HEAD", signal });
    return { ok, text: ok ? "répond" : `répond ${status}` };
  } catch {
    return { ok: false, text: "ne répond pas" };
  }
}

await runCommand(USAGE, async (argv) => {
  const { options } = readCommandLine(argv, { "--ask": 0 });
  const { content, faults } = await checkContent(contentRoot(process.env), today(process.env));
  if (hasErrors(faults)) {
    console.error(report(faults));
    return false;
  }
  const sources = listed(content.register, content.site.oldSite);
  let allAnswer = true;
  for (const { url, copies, cited, isAtRisk } of sources) {
    console.log(`${url}\n  citée ${cited} fois${isAtRisk ? ", sans copie durable" : ""}`);
    for (const copy of copies) console.log(`  copie : ${copy}`);
    if (!options.has("--ask")) continue;
    for (const address of [url, ...copies]) {
      const { ok, text } = await answerOf(address);
      allAnswer &&= ok;
      console.log(`  ${text} : ${address}`);
    }
  }
  const atRisk = sources.filter((source) => source.isAtRisk).length;
  console.log(`\n${sources.length} sources, dont ${atRisk} de l’ancien site sans copie durable.`);
  return allAnswer;
});
