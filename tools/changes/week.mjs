/*
 * Purpose: see that content may change: in a clone, do what authors do in a week (a member, a
 *          correction, a departure, a post with a picture and a misspelt word), then run npm test.
 * Imported by changes.mjs, does nothing alone.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clone, expect, folder } from "../hosts/trial.mjs";

const ARRIVAL = "nom;type;niveau;arrivée;lieu\nVille de Test;Collectivité;commune;JOUR;Test\n";
const PICTURE = '<Figure src="/images/salle.png" alt="La salle, vide" />';

let project;

/** Does all of it in a clone, then runs npm test, or these stages of it; throws where it fails. */
export function doWeek(stages) {
  project = clone();
  const asOf = /^asOf: (\S+)/m.exec(read("members/register.yml"))[1];
  const day = new Date(Date.parse(asOf) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

  writeFileSync(join(folder, "arrivees.csv"), ARRIVAL.replace("JOUR", day));
  nouveau("membres", join(folder, "arrivees.csv"), "--oui", "--arrete-au", day);

  change("members/ratp.md", /^joined: .*$/m, "joined: 2021-10-12");

  const stayed = (name) => /^joined: /m.test(read(name)) && !/^left: /m.test(read(name));
  const staying = filesOf("members").filter((name) => /^(?!.*(ratp|ville-test)).*\.md$/.test(name));
  change(staying.find(stayed), /^joined: .*$/m, `$&\nleft: ${day}`);

  nouveau("actualite", "Une semaine", "--adresse", "une-semaine", "--arrivees", asOf, day);
  const post = filesOf("posts").find((name) => name.endsWith("-une-semaine.mdx"));
  change(post, /^draft: true\n/m, "");
  change(post, /^# description: $/m, "description: Ce qui a changé.");
  change(post, /^Écrivez ici /gm, `Bon acceuil.\n\n${PICTURE}\n\nVoici `);
  cpSync(join(project, "public/icon-512.png"), join(project, "public/images/salle.png"));

  run("git", ["status", "--short"]);
  expect(run("npm", ["test", "--", ...stages]) === 0, "npm test passes with these changes");
}

function nouveau(...words) {
  const isAdded = run("npm", ["run", "--silent", "nouveau", "--", ...words]) === 0;
  expect(isAdded, "something could be added: the reason stands above");
}

function change(path, what, by) {
  expect(what.test(read(path)), `${path} has ${what}`);
  writeFileSync(join(project, path), read(path).replace(what, by));
}

function read(path) {
  return readFileSync(join(project, path), "utf8");
}

function filesOf(name) {
  return readdirSync(join(project, name)).map((file) => `${name}/${file}`);
}

function run(command, words) {
  return spawnSync(command, words, { cwd: project, stdio: "inherit" }).status;
}
