/** Makes up articles, each three of them on a story of its own: as many as are asked for, always the same. */
export function article(index: number): string {
  const story = Math.floor(index / 3);
  const teller = index % 3;
  const pick = (words: readonly string[], salt: number): string =>
    words[(story * 7 + salt * 13) % words.length] ?? '';
  const name = (salt: number): string =>
    `${pick(givenNames, salt)} ${pick(beginnings, salt)}${pick(middles, story + salt)}${pick(ends, salt * 3)}`;
  const minister = name(1);
  const surname = minister.split(' ')[1] ?? '';
  const rival = name(2);
  const town = `${pick(beginnings, 5 + story)}${pick(middles, 3)}burg`;
  const thing = pick(things, story);
  const count = 20 + ((story * 17) % 400);
  const lead = [
    `${minister} promised ${count} new ${thing}s for ${town} on Monday.`,
    `The minister for transport, ${minister}, has promised ${town} about ${count + teller} ${thing}s.`,
    `${town} is to get ${count} ${thing}s, the government said on Monday.`,
  ];
  return `${lead[teller] ?? ''}

Minister ${minister} visited ${town} and spoke to ${count * 3} residents in the hall of the ${thing} works.

“We have never closed a single ${thing} here and we never will,” ${surname} said. “You can count on that.”

${rival}, who leads the opposition in ${town}, said that the promise was worth nothing. She called for a vote.

“Nobody has seen the plans,” ${rival} told reporters. “There is no money for ${count} ${thing}s.”

According to the ${town} Institute, ${count + 40} people lost their work at the ${thing} works last year.

The town council will meet on January ${1 + (story % 28)} to discuss what ${surname} has promised.
`;
}

const givenNames = [
  'Anna',
  'Maria',
  'Peter',
  'Julia',
  'Thomas',
  'Laura',
  'Martin',
  'Helen',
  'Robert',
  'Eva',
  'Simon',
];
const beginnings = [
  'Bra',
  'Ko',
  'Lin',
  'Mar',
  'Sto',
  'Tel',
  'Van',
  'Wes',
  'Dor',
  'Fal',
  'Gren',
  'Hol',
  'Ker',
];
const middles = ['den', 'lin', 'mor', 'ras', 'sel', 'tin', 'vel'];
const ends = ['berg', 'er', 'ham', 'ley', 'man', 'sen', 'ton', 'ova', 'well', 'wick', 'worth'];
const things = [
  'bridge',
  'ferry',
  'school',
  'tram',
  'clinic',
  'harbour',
  'mill',
  'station',
  'tunnel',
  'library',
  'mine',
];
