import { expect, test } from "vitest";
import { vocabularyExample } from "../../lib/members/vocabulary-example";
import { askMembers, askPost } from "./questions";
import { type Dialogue, Quit } from "./terminal";

const ASKING = { today: "2022-01-10", vocabulary: vocabularyExample };

/** Somebody who answers each question by its first words, in turn where there are several. */
function answering(answers: Record<string, string[]>): Dialogue & { said: string[] } {
  const said: string[] = [];
  let asked = 0;
  return {
    said,
    close: () => {},
    ask: async (question) => {
      const key = Object.keys(answers).find((start) => question.startsWith(start)) ?? "";
      const answer = answers[key]?.shift() ?? "";
      if (++asked > 60) throw new Error(`« ${question} » comes for ever.`);
      if (answer === "q") throw new Quit();
      return answer;
    },
  };
}

const say = (dialogue: { said: string[] }) => (text: string) => dialogue.said.push(text);

test("members are asked for one after the other", async () => {
  const dialogue = answering({
    "Nom de": ["Coonum", "Nantes"],
    Type: ["ESN", "collectivité"],
    Niveau: ["", "commune"],
    Arrivée: ["21/12/2021", "2022"],
    "Un autre": ["o", "n"],
  });
  const { rows } = await askMembers(dialogue, say(dialogue), ASKING);
  expect(rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
    { nom: "Coonum", type: "ESN", arrivée: "21/12/2021" },
    { nom: "Nantes", type: "collectivité", niveau: "commune", arrivée: "2022" },
  ]);
  expect(dialogue.said.map((text) => text.split("  ")[2])).toEqual([
    "Ce membre de type « collectivité territoriale » n’a pas de « niveau ».",
  ]);
});

test("a faulty answer is told at once, and the question comes again", async () => {
  const dialogue = answering({
    "Nom de": ["", "Coonum"],
    Type: ["assos", "esn"],
    Arrivée: ["", "hier", "2021"],
  });
  const { rows } = await askMembers(dialogue, say(dialogue), ASKING);
  expect(rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
    { nom: "Coonum", type: "esn", arrivée: "2021" },
  ]);
  expect(dialogue.said.map((text) => text.split("  ")[2])).toEqual([
    "Le champ « nom » manque.",
    "« assos » n’est pas une valeur connue.",
    "Le champ « arrivée » manque.",
    "« hier » n’est pas une date que le registre sait lire.",
  ]);
});

test("one can stop at any question", async () => {
  const dialogue = answering({ "Nom de": ["Coonum"], Type: ["q"] });
  await expect(askMembers(dialogue, say(dialogue), ASKING)).rejects.toThrow(Quit);
});

test("a post is asked for, with its day by default", async () => {
  const dialogue = answering({
    Titre: ["", "Sept arrivées"],
    "Accueille-t-il": ["oui"],
    "Arrivés après": ["31/09/2021", "28/09/2021"],
  });
  expect(await askPost(dialogue, say(dialogue), "2022-01-10")).toEqual({
    title: "Sept arrivées",
    date: "2022-01-10",
    arrivals: { from: "2021-09-28", to: "2022-01-10" },
    event: null,
    slug: undefined,
  });
  expect(dialogue.said).toHaveLength(2);
});
