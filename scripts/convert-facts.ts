/*
 * Purpose: make members/*.md and members/register.yml from the founding tables (members.csv,
 * uses.csv, headcount.csv; their columns are described in shared/facts/README.md).
 * Usage: npx tsx scripts/convert-facts.ts FOLDER [TARGET]
 * Writes every file anew below TARGET (default: members); exits with 1 on an unreadable row.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { memberFile, yamlText } from "../lib/members/member-file";
import { memberSchema } from "../lib/members/schema";

const AS_OF = "2025-01-30";
/** The day on which the sources without a date of their own were read (facts/README.md). */
const READ_ON = "2026-11-24";

const row = z.record(z.string(), z.string());
type Row = z.infer<typeof row>;

async function table(folder: string, name: string): Promise<Row[]> {
  return z
    .array(row)
    .parse(parse(await readFile(join(folder, name)), { columns: true, bom: true }));
}

function filled(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}

/** `Name until [..2018-03-22] | Name until 2019`, oldest first. */
function formerNames(cell: string) {
  return cell
    .split(" | ")
    .filter((part) => part !== "")
    .map((part) => {
      const [, name = "", until = ""] = /^(.+) until (\S+)$/.exec(part) ?? [];
      return { name, until };
    });
}

function uses(id: string, rows: Row[]) {
  return rows
    .filter((use) => use.id === id)
    .map(({ on = "", usage = "", text, source }) => ({
      ...(on === READ_ON ? { read: on } : { on }),
      ...(usage === "" ? {} : { usage }),
      text,
      source,
    }));
}

function fieldsOf(member: Row, useRows: Row[]) {
  const { id = "", sources = "", ...cells } = member;
  const { name, kind, level, joined, counted, left, website, place, siren } = filled(cells);
  const names = formerNames(cells.former_names ?? "");
  const said = uses(id, useRows);
  const fields = {
    name,
    ...(cells.short_name === name ? {} : { shortName: cells.short_name }),
    kind,
    level,
    joined,
    counted,
    left,
    ...(names.length ? { formerNames: names } : {}),
    website,
    place,
    siren,
    sources: sources.split(";"),
    ...(said.length ? { uses: said } : {}),
  };
  memberSchema.parse(fields);
  return fields;
}

async function main([folder, target = "members"]: string[]): Promise<void> {
  if (folder === undefined)
    throw new Error("Which folder holds members.csv, uses.csv, headcount.csv?");
  const [members, useRows, counts] = await Promise.all([
    table(folder, "members.csv"),
    table(folder, "uses.csv"),
    table(folder, "headcount.csv"),
  ]);
  await mkdir(target, { recursive: true });
  for (const member of members)
    await writeFile(
      join(target, `${member.id}.md`),
      memberFile(fieldsOf(member, useRows), member.notes ?? ""),
    );
  const published = counts.map(({ date, published: count, reason, source }) => ({
    on: date,
    count,
    ...(reason === "" ? {} : { because: reason }),
    source,
  }));
  await writeFile(join(target, "register.yml"), yamlText({ asOf: AS_OF, published }));
  console.log(
    `${members.length} members, ${useRows.length} statements, ${counts.length} head counts.`,
  );
}

await main(process.argv.slice(2));
