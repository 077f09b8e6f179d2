import { today } from "./today";

/** All that pages, API and feeds are made of. */
export interface Site {
  today: string;
}

/** Reads the content files below `root`. */
export async function load(_root: string): Promise<Site> {
  return { today: today(process.env) };
}
