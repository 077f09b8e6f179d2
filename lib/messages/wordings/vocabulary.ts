import type { Wordings } from "../wording";

/** Messages on `members/vocabulary.yml`. */
export interface VocabularyValues {
  "vocabulary-twice": { key: string; value: string };
  "vocabulary-production": { first: string; second: string };
}

/** Their wordings. */
export const vocabularyWordings: Wordings<VocabularyValues> = {
  "vocabulary-twice": {
    level: "error",
    say: ({ key, value }) => ({
      found: `« ${key}: ${value} » figure déjà plus haut dans cette liste.`,
      expected: `un « ${key} » différent pour chacun`,
      advice: "Retirez l’un des deux, ou renommez-le.",
    }),
  },
  "vocabulary-production": {
    level: "error",
    say: ({ first, second }) => ({
      found: `« ${first} » et « ${second} » ont tous deux « production: true ».`,
      expected: "un usage au plus qui soit la production",
      advice: `Retirez « production » de l’un des deux.`,
    }),
  },
};
