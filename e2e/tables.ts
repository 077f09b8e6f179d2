import type { Page } from "@playwright/test";
import { accessibilityTree } from "./accessibility-tree";

const ROLES = ["table", "caption", "row", "columnheader", "rowheader", "cell"];

/** The tables of a page as assistive techniques are told of them. */
export async function tablesOf(page: Page) {
  const told = await accessibilityTree(page);
  return {
    titles: told.filter(({ role }) => role === "table").map(({ name }) => name),
    /** How many there are of each role that makes a table. */
    roles: Object.fromEntries(
      ROLES.map((role) => [role, told.filter((one) => one.role === role).length]),
    ),
  };
}
