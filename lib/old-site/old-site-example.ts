import type { OldSite } from "./old-site";

/** A site before this one, for tests: nothing is known of its addresses but their shape. */
export const oldSiteExample: OldSite = {
  name: "l’ancien site du Programme Vitam",
  hosts: ["www.programmevitam.fr", "programmevitam.fr", "programmevitam.github.io"],
  folders: ["pages", "public", "ressources", "vitam-doc", "legal"],
  topics: {},
  pages: [],
};
