import { wordSet } from '../../language/lexicon/wordSet';

/**
 * Words that deny each other of one thing at one time, as lemmas; each line is one question, its two parts the answers.
 * Not what can be both true one after the other: "open" and "close", "rise" and "fall".
 */
const lines = `
  approve adopt endorse ratify | reject veto
  accept award | refuse reject decline
  agree | disagree refuse
  admit acknowledge concede confirm | deny dispute
  acquit exonerate | convict guilty
  support back favor favour encourage | oppose discourage
  welcome praise hail applaud | condemn denounce deplore
  allow permit authorize authorise | ban forbid prohibit bar
  uphold | overturn overrule quash annul
  grant | deny refuse
  include | exclude
  succeed | fail
  comply obey | defy disobey
  guilty | innocent
  aware | unaware
  legal lawful | illegal unlawful
  constitutional | unconstitutional
  safe | unsafe dangerous
  alive | dead
  true | false untrue
  possible | impossible
  willing | unwilling
  responsible | blameless
  voluntary | forced compulsory
  armed | unarmed
  present | absent
`;

const answers = readLines();

/** For each word the questions that it answers, and which way. */
function readLines(): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  lines
    .trim()
    .split('\n')
    .forEach((line, question) => {
      line.split('|').forEach((words, answer) => {
        for (const word of wordSet(words))
          found.set(word, (found.get(word) ?? new Map<number, number>()).set(question, answer));
      });
    });
  return found;
}

/** Whether two words (lemmas) can't both be true of one thing. */
export function denyEachOther(a: string, b: string): boolean {
  const [one, other] = [answers.get(a), answers.get(b)];
  return [...(one ?? [])].some(([question, answer]) => (other?.get(question) ?? answer) !== answer);
}
