/** Articles made up for measuring: the same ones for the same arguments, no two paragraphs alike. */

const first = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Frank', 'Greta', 'Henry', 'Irena', 'James'];
const last = ['Novak', 'Okafor', 'Petrov', 'Quinn', 'Rossi', 'Sato', 'Tanner', 'Ulrich', 'Vargas', 'Weber'];
const places = ['Lisbon', 'Nairobi', 'Oslo', 'Quito', 'Riga', 'Seoul', 'Tunis', 'Vilnius'];
const offices = ['Finance Minister', 'opposition leader', 'police chief', 'President', 'spokeswoman'];

/** A stream of numbers from 0 to 1 that depends on the seed alone (mulberry32, by Tommy Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A paragraph about the event of a story, in the words of one of its sources. */
function paragraph(pick: (list: readonly string[]) => string, count: () => number): string {
  const name = `${pick(first)} ${pick(last)}`;
  const other = pick(last);
  const place = pick(places);
  return pick([
    `${pick(offices)} ${name} said on Monday that at least ${count()} people were hurt in ${place}.`,
    `“We counted ${count()} ballots in ${place}, and ${other} saw each of them,” ${name} told reporters.`,
    `According to ${name}, ${other} had refused ${count()} offers. He denied that “${pick(last)} & Sons” was paid.`,
    `The vote, which ${name} won with ${count() % 100}% in ${place}, was called unfair by ${other}, who fled abroad.`,
    `She added: “It will cost $${count()} million.” Prosecutors in ${place} charged ${other} with fraud last week.`,
  ]);
}

/** The text of one article. Articles with the same `story` share most of their facts, whatever their `source`. */
export function article(paragraphs: number, story: number, source = 0): string {
  const facts = numbers(story * 7919 + 1);
  const own = numbers(story * 7919 + source * 104_729 + 2);
  const pick = (list: readonly string[]): string => list[Math.floor(facts() * list.length)] ?? '';
  const count = (): number => {
    const shared = Math.floor(facts() * 5_000) + 10;
    return own() < 0.1 ? shared + 1 : shared;
  };
  const headline = `${pick(last)} wins the vote of ${pick(places)}, ${count()} ballots in doubt`;
  return [headline, ...Array.from({ length: paragraphs }, () => paragraph(pick, count))].join('\n\n');
}
