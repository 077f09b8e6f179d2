/** A site for tests, of whatever register and posts. */
import { clubExample } from "./config-example";
import type { Site } from "./load";
import type { Register } from "./members/register";
import type { OldSite } from "./old-site/old-site";
import type { Post } from "./posts/post";

/** A site before this one, for tests: nothing is known of its addresses but their shape. */
export const oldSiteExample: OldSite = {
  name: "l’ancien site du Programme Vitam",
  hosts: ["www.programmevitam.fr", "programmevitam.fr", "programmevitam.github.io"],
  folders: ["pages", "public", "ressources", "vitam-doc", "legal"],
  topics: {},
  pages: [],
};

/** The site of 30 June 2022 that has these, and nothing else. */
export function siteOf(register: Register, posts: Post[]): Site {
  return {
    ...clubExample,
    today: "2022-06-30",
    isPreview: false,
    register,
    posts,
    pages: [],
    milestones: [],
    oldSite: oldSiteExample,
    moved: [],
    publicFiles: [],
    faults: [],
  };
}
