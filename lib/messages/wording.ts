/** What the tables of wordings have in common. */

/** Errors stop a build; warnings do not. */
export type Level = "error" | "warning";

/** What a message says. `expected` continues the sentence « Attendu : … ». */
export interface Wording {
  found: string;
  expected: string;
  advice?: string;
}

/** One wording for each message of a subject; `Values` names what each is made of. */
export type Wordings<Values> = {
  [Id in keyof Values]: { level: Level; say: (values: Values[Id]) => Wording };
};

/** What a message is made of that always says the same. */
export type NoValues = Record<never, never>;

/** The French of a message's level, as printed. */
export const levelNames: Record<Level, string> = { error: "erreur", warning: "avertissement" };

/** The advice to write the nearest right word, where there is one. */
export function nearest(near: string | undefined): Pick<Wording, "advice"> {
  return near === undefined ? {} : { advice: `Écrivez « ${near} ».` };
}
