/*
 * Purpose: check all content, and say in French what is wrong, where, and what to write; then
 *          what a change of the register changes in head counts and published posts, and what
 *          addresses a renamed file would lose.
 * Usage: npm run check                         every fault of every file, at once
 *        npm run check -- --format github      as a forge shows it; or gitlab, json
 *        npm run check -- --depuis main        changes since that commit; HEAD if not said
 * Exits with 1 on any error; warnings do not count.
 */
import { consequences } from "../lib/consequences";
import { contentRoot } from "../lib/content-root";
import { type Fault, hasErrors } from "../lib/faults/fault";
import { githubAnnotations, gitlabReport } from "../lib/faults/forges";
import { inOrder, report } from "../lib/faults/report";
import { nearestOf } from "../lib/faults/suggest";
import { checkContent } from "../lib/load";
import type { Content } from "../lib/rules/rule";
import { today } from "../lib/today";
import { describeConsequences } from "./check/describe-consequences";
import { committedPaths, committedRegister } from "./check/git";
import { lostAddresses, renamedFiles, withFormerIds } from "./check/renamed-files";
import { readCommandLine, runCommand } from "./run-command";

const USAGE = `La vérification dit toutes les fautes, où elles sont, et quoi écrire :
  npm run check                       de tout le contenu
  npm run check -- --depuis main      et ce qui change depuis cette version, non depuis la dernière enregistrée
  npm run check -- --format github    comme une forge le montre`;

const root = contentRoot(process.env);

const formats: Readonly<Record<string, (faults: readonly Fault[]) => string>> = {
  texte: report,
  github: githubAnnotations,
  gitlab: gitlabReport,
  json: (faults) => JSON.stringify(inOrder(faults), null, 2),
};

function formatOf(name: string): (faults: readonly Fault[]) => string {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format !== undefined) return format;
  const near = nearestOf(name, Object.keys(formats));
  const expected = `Attendu : ${Object.keys(formats).join(", ")}.`;
  throw new Error(
    `Le format « ${name} » n’existe pas. ${near ? `Écrivez « ${near} ».` : expected}`,
  );
}

/** What changed in the register since `revision`, or why that cannot be said. */
function changesSince(
  revision: string,
  asked: boolean,
  { register, memberIds, posts, today }: Content,
): string {
  const committed = committedRegister(root, revision);
  if (committed === null)
    return asked
      ? `La version « ${revision} » ne se trouve pas : rien à comparer.\n`
      : "Sans git, ni les conséquences d’un changement du registre ni les fichiers renommés ne se voient.\n";
  if (register.members.length < memberIds.size)
    return "Une fois les fiches de membres corrigées, relancez : ce qui change sera dit ici.\n";
  // A post that is not there yet changes nothing that anybody has read.
  const known = new Set(committedPaths(root, revision, "posts/"));
  const read = posts.filter(({ post }) => known.has(post.path));
  const changed = consequences(committed.register, register, read, today);
  return describeConsequences(
    changed,
    revision === "HEAD" ? "le dernier enregistrement (git)" : revision,
  );
}

await runCommand(USAGE, async (argv) => {
  const { options } = readCommandLine(argv, { "--format": 1, "--depuis": 1 });
  const [format = "texte"] = options.get("--format") ?? [];
  const [since = "HEAD"] = options.get("--depuis") ?? [];
  const told = formatOf(format);
  const { content, faults } = await checkContent(root, today(process.env));
  const renamed = renamedFiles(root);
  if (format === "texte") {
    const register = withFormerIds(content.register, renamed);
    const changes = changesSince(since, options.has("--depuis"), { ...content, register });
    if (changes !== "") console.log(changes);
  }
  const all = [...faults, ...lostAddresses(renamed, content)];
  console.log(told(all));
  return !hasErrors(all);
});
