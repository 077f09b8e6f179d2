/*
 * Purpose: write docs/fautes.md, and the table of the commonest faults in docs/auteurs.md, from
 *          the examples of the rules.
 * Usage: npm run fautes        after a change of a rule, of its words or of its examples
 */
import { readFileSync, writeFileSync } from "node:fs";
import { commonFaults, faultsPage, GUIDE, PAGE, withCommonFaults } from "./fautes/pages";

writeFileSync(PAGE, faultsPage());
writeFileSync(GUIDE, withCommonFaults(readFileSync(GUIDE, "utf8"), commonFaults()));
console.log(`${PAGE} et ${GUIDE} sont à jour.`);
