import fc from "fast-check";
import { refuseLiveContent } from "./scripts/live-content";

refuseLiveContent();

/*
 * The same cases on every run: a test that fails on one machine fails on all. FC_SEED tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20211221) });
