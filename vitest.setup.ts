import fc from "fast-check";

/*
 * The same cases on every run: a test that fails on one machine fails on all. FC_SEED tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20211221) });
