/*
 * Purpose: check all content, and say in French what is wrong, where, and what to write.
 * Usage: npm run check            every fault of every file, at once
 * Exits with 1 on any error; warnings do not count.
 */
import { load } from "../lib/load";
import { hasErrors } from "../lib/messages/message";
import { report } from "../lib/messages/report";
import { today } from "../lib/today";

const { messages } = await load(process.cwd(), today(process.env));
console.log(report(messages));
process.exitCode = hasErrors(messages) ? 1 : 0;
