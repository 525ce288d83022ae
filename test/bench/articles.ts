/** Articles made up for measuring: the same ones for the same arguments, each story with people and places of its own. */
import { randomFrom } from '../random';

/** What reports of one sort of event say; `A` to `D` are people, `P` and `Q` places, `#` numbers. */
const topics: readonly (readonly string[])[] = [
  [
    'Election officials in P said A won # of the votes, far ahead of B.',
    '“We counted every ballot twice,” A told reporters in P. “C has no case.”',
    'B called the count unfair and demanded that # polling stations in Q vote again.',
    'According to C, turnout in Q was #%, the lowest since #.',
  ],
  [
    'A fire tore through a factory in P, killing at least # workers, police chief A said.',
    'B, who owns the plant, denied that its exits had been locked.',
    '“I heard # blasts and ran,” said C, a welder from Q. She lost her brother.',
    'Investigators led by D have questioned # people, prosecutors in Q said.',
  ],
  [
    'Doctors at # hospitals in P will strike on Monday, union leader A said.',
    'Health Minister B said that the # demands of the union “cannot be paid for”.',
    'He accused A of holding patients in Q hostage. A rejected the charge.',
    '“Nobody has slept,” said C, a nurse in P. Talks with D broke down last week.',
  ],
  [
    'A court in P sentenced banker A to # years in prison for fraud.',
    'A had moved $# million through Q, judge B found. His lawyer, C, said he would appeal.',
    '“This is revenge,” A said when he was led away. B did not reply.',
    'Prosecutor D had asked for # years. She called the ruling a beginning.',
  ],
  [
    'The storm cut power to # homes around P, and the river in Q rose by # metres.',
    'Mayor A said # people had been taken to schools. “Stay away from the water,” he said.',
    'B, a farmer near Q, lost # cows. She blamed C, who had promised a dam.',
    'Forecaster D expects up to # millimetres more by Friday.',
  ],
];
const syllables = [
  'ba',
  'dor',
  'en',
  'fi',
  'gra',
  'ho',
  'il',
  'ka',
  'lem',
  'mor',
  'ni',
  'os',
  'pe',
  'ru',
  'sto',
  'tav',
];

/** The text of one article. Articles with the same `story` share most of their facts, whatever their `source`. */
export function article(paragraphs: number, story: number, source = 0): string {
  const facts = randomFrom(story * 7919 + 1);
  const own = randomFrom(story * 7919 + source * 104_729 + 2);
  const pick = (list: readonly string[]): string => list[Math.floor(facts() * list.length)] ?? '';
  const name = (): string => {
    const word = pick(syllables) + pick(syllables) + pick(syllables);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const cast: Record<string, string> = { P: name(), Q: name() };
  for (const person of 'ABCD') cast[person] = `${name()} ${name()}`;
  const number = (): string => {
    const shared = Math.floor(facts() * 900) + 10;
    return String(own() < 0.1 ? shared + 1 : shared);
  };
  const topic = topics[story % topics.length] ?? [];
  const sentence = (): string =>
    pick(topic).replaceAll(/\b[A-DPQ]\b|#/g, mark => (mark === '#' ? number() : (cast[mark] ?? mark)));
  const paragraph = (): string => `${sentence()} ${sentence()}`;
  return [sentence(), ...Array.from({ length: paragraphs }, paragraph)].join('\n\n');
}
