/*
 * Purpose: see that content may change: in a clone, do what authors do in a week (a member, a
 *          correction, a departure, a post with a picture and a misspelt word), then run npm test.
 * Imported by changes.mjs, does nothing alone.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clone, editor, expect, folder } from "../hosts/trial.mjs";

const ARRIVAL = "nom;type;niveau;arrivée;lieu\nVille de Test;Collectivité;commune;JOUR;Test\n";
const PICTURE = '<Figure src="/images/salle.png" alt="La salle, vide" />';

/** Does all of it in a clone, then runs npm test, or these stages of it; throws where it fails. */
export function doWeek(stages) {
  const project = clone();
  const { read, edit } = editor(project);
  const filesOf = (name) => readdirSync(join(project, name)).map((file) => `${name}/${file}`);
  const run = (command, ...words) =>
    spawnSync(command, words, { cwd: project, stdio: "inherit" }).status === 0;
  const nouveau = (...words) =>
    expect(run("npm", "run", "--silent", "nouveau", "--", ...words), `${words[0]} could be added`);
  const asOf = /^asOf: (\S+)/m.exec(read("members/register.yml"))[1];
  const day = new Date(Date.parse(asOf) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

  writeFileSync(join(folder, "arrivees.csv"), ARRIVAL.replace("JOUR", day));
  nouveau("membres", join(folder, "arrivees.csv"), "--oui", "--arrete-au", day);

  edit("members/ratp.md", /^joined: .*$/m, "joined: 2021-10-12");

  const stayed = (name) => /^joined: /m.test(read(name)) && !/^left: /m.test(read(name));
  const staying = filesOf("members").filter((name) => /^(?!.*(ratp|ville-test)).*\.md$/.test(name));
  edit(staying.find(stayed), /^joined: .*$/m, `$&\nleft: ${day}`);

  nouveau("actualite", "Une semaine", "--adresse", "une-semaine", "--arrivees", asOf, day);
  const post = filesOf("posts").find((name) => name.endsWith("-une-semaine.mdx"));
  edit(post, /^draft: true\n/m, "");
  edit(post, /^# description: $/m, "description: Ce qui a changé.");
  edit(post, /^Écrivez ici /gm, `Bon acceuil.\n\n${PICTURE}\n\nVoici `);
  cpSync(join(project, "public/icon-512.png"), join(project, "public/images/salle.png"));

  run("git", "status", "--short");
  expect(run("npm", "test", "--", ...stages), "npm test passes with these changes");
}
