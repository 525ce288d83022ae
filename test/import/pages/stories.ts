import { article } from '../../bench/articles';

/** A part of a made-up article. Captions and everything else are furniture: no words of them belong to the text. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'post';
  /** One text, or the items of a list; of a post its words, then its signature. */
  readonly texts: readonly string[];
}

/** A made-up article with what its page says of it. */
export interface PageStory {
  readonly outlet: string;
  readonly title: string;
  readonly author: string;
  /** A moment with its offset. */
  readonly date: string;
  readonly address: string;
  readonly blocks: readonly Block[];
}

const outlets = [
  'The Harbour Post',
  'Northern Ledger',
  'Valley Tribune',
  'Evening Courier',
  'The Plain Dealer Weekly',
];
const authors = ['Maria Lopez', 'Tom O’Brien', 'Anneke de Vries', 'Samuel Okafor', 'Jean-Luc Perrin'];
const headlines = [
  'Voters turn out in record numbers as count begins',
  'Factory fire leaves workers dead and questions open',
  'Doctors plan strike over night shifts, union says',
  'Banker sentenced to prison in long-running fraud case',
  'Storm cuts power and drives families from their homes',
  'Council delays decision on new bridge for a third time',
];

/** Story number `n`, the same each time. */
export function pageStory(n: number): PageStory {
  const [first = '', ...rest] = article(9 + (n % 4), 100 + n).split('\n\n');
  const paragraphs = [first, ...rest].map((text): Block => ({ kind: 'paragraph', texts: [text] }));
  const name = /\b[A-Z][a-z]+ [A-Z][a-z]+\b/.exec(rest.join(' '))?.[0] ?? 'Ann Lee';
  const day = String(1 + (n % 27)).padStart(2, '0');
  const outlet = outlets[n % outlets.length] ?? '';
  const month = String(1 + (n % 11)).padStart(2, '0');
  return {
    outlet,
    title: headlines[n % headlines.length] ?? '',
    author: authors[(n * 3) % authors.length] ?? '',
    date: `2024-${month}-${day}T${String(6 + (n % 12)).padStart(2, '0')}:15:00+0${n % 4}:00`,
    address: `https://www.example.org/${outlet.toLowerCase().replaceAll(' ', '-')}/story-${n}`,
    blocks: [
      ...paragraphs.slice(0, 3),
      { kind: 'heading', texts: ['What happens next'] },
      ...paragraphs.slice(3, 5),
      {
        kind: 'quote',
        texts: ['We waited all night and nobody came to tell us what we should do, so we walked.'],
      },
      ...paragraphs.slice(5, 6),
      {
        kind: 'list',
        texts: [
          'Schools in the district stay closed until the end of the week.',
          'Trains run on a reduced timetable, the operator said.',
          'A public hearing is planned for the beginning of next month.',
        ],
      },
      ...paragraphs.slice(6, 7),
      {
        kind: 'post',
        texts: [
          'Thank you to everyone who helped tonight. We will rebuild.',
          `— ${name} (@${name.replaceAll(' ', '')}) January 26, 2024`,
        ],
      },
      ...paragraphs.slice(7),
    ],
  };
}

/** The words that an import should give: the headline and all blocks. */
export function wordsOf({ title, blocks }: PageStory): string {
  return [title, ...blocks.flatMap(({ texts }) => texts)].join('\n');
}
