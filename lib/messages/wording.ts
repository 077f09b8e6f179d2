/** What the tables of wordings have in common. */

/** Errors stop a build; warnings do not, nor what would be an error and stands in a draft. */
export type Level = "error" | "warning" | "draft";

/** What a message says. `expected` continues the sentence « Attendu : … ». */
export interface Wording {
  found: string;
  expected: string;
  advice?: string;
}

/** One wording for each message of a subject; `Values` names what each is made of. */
export type Wordings<Values> = {
  [Id in keyof Values]: { level: Exclude<Level, "draft">; say: (values: Values[Id]) => Wording };
};

/** What a message is made of that always says the same. */
export type NoValues = Record<never, never>;

/** The French of a message's level, as printed. */
export const levelNames: Record<Level, string> = {
  error: "erreur",
  warning: "avertissement",
  draft: "brouillon",
};

/** The advice to write the nearest right word, where there is one. */
export function nearest(near: string | undefined): Pick<Wording, "advice"> {
  return near === undefined ? {} : { advice: `Écrivez « ${near} ».` };
}
