import type { Day } from "../dates/day";
import { membersOn } from "./head-count";
import type { Member } from "./member";
import type { Area, Territory } from "./official-territories";
import { byFrench } from "./order";
import type { Register } from "./register";

/** How many members have their seat in a territory. */
export interface CountedArea extends Area {
  count: number;
}

/**
 * The members of a day by where their seats are, the most first, then by name: those of a région alone
 * are in its count and in that of no département; `unknown` have no known territory.
 */
export function byTerritory(register: Register, day: Day) {
  const members = membersOn(register, day);
  const of = (one: Member, code: string) => one.territory?.region.code === code;
  const regions = counted(members.map(({ territory }) => territory?.region)).map((region) => ({
    ...region,
    departements: counted(
      members.filter((one) => of(one, region.code)).map(({ territory }) => territory?.departement),
    ),
  }));
  return {
    regions,
    departements: regions.flatMap((region) => region.departements),
    unknown: members.filter(({ territory }) => territory === null).length,
  };
}

function counted(areas: readonly (Area | null | undefined)[]): CountedArea[] {
  const known = areas.filter((area) => area !== null && area !== undefined);
  const byCode = new Map(known.map((area) => [area.code, area]));
  return [...byCode.values()]
    .map((area) => ({ ...area, count: known.filter(({ code }) => code === area.code).length }))
    .sort((a, b) => b.count - a.count || byFrench(a.name, b.name));
}

/** The names of a territory and of those that hold it, each once, the narrowest first. */
export function namesOfTerritory({ name, departement, region }: Territory): string[] {
  return [...new Set([name, ...(departement === null ? [] : [departement.name]), region.name])];
}
