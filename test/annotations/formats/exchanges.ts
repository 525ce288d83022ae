import fc from 'fast-check';
import { editAnnotation, makeAnnotation } from '../../../src/annotations/file/annotation';
import type { Exchange, ExchangedSource } from '../../../src/annotations/formats/exchange';
import type { Annotation, PassageTarget } from '../../../src/annotations/model';
import { targetIn } from '../../../src/annotations/saying';
import { readSource } from '../../../src/source/read';
import { annotation, content, target } from '../making';

const texts = {
  'a.txt': `😀 Ferry hits pier\n\nThe ferry hit the pier on Tuesday, Ann Lee said. “We saw it 😀 come,” she told reporters.\n\nPolice said the ferry was carrying 240 passengers.\n`,
  'seeds/b c.txt':
    'Pier is hit\r\n\r\nMr. Moreau, the captain, refused to comment.\r\nThe company\r\nwill suspend the route, he said.\r\n',
  'notes.md': '# Notes\n\nA ferry\tand a\u2028pier\u0085or\fa \u000bship.\n',
  'notes.md.txt': 'Another text about =SUM(A1) and a ferry.\n',
};

/** Sources with what a computer may stumble over: emoji, CRLF, blanks, another ending. */
export const sources: readonly ExchangedSource[] = Object.entries(texts).map(([path, text]) => ({
  path,
  text,
  metadata: path === 'a.txt' ? { title: 'Ferry hits pier', outlet: 'Post', author: 'By Ann Lee' } : {},
  reading: readSource(text),
}));

/** A passage of one of the sources. */
export const placedTarget: fc.Arbitrary<PassageTarget> = fc
  .record({ source: fc.constantFrom(...sources), a: fc.nat(), b: fc.nat() })
  .map(({ source: { path, text }, a, b }) => {
    const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
    return targetIn(path, text, { start, end: end + 1 });
  });

/** Annotations of passages of the sources, of passages that are gone, of whole sources and of other sources; answers too. */
export const exchanged: fc.Arbitrary<Annotation> = fc.oneof(
  fc
    .record({
      id: fc.uuid().map(uuid => `urn:uuid:${uuid}`),
      author: fc.constantFrom('Ann', '=Bo', undefined),
      now: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-03T04:05:06.789Z'),
      content,
      targets: fc.array(fc.oneof({ weight: 5, arbitrary: placedTarget }, target), {
        minLength: 1,
        maxLength: 4,
      }),
      change: fc.constantFrom('none', 'edit', 'strange', 'answer'),
    })
    .map(({ change, ...making }) => {
      const made = makeAnnotation(making);
      if (change === 'edit')
        return editAnnotation(
          made,
          { content: { ...note, text: '- \\n \\u2028\n=1+1\r\n"x\u2028"' } },
          making.now,
        );
      if (change === 'answer')
        return makeAnnotation({ ...making, content: { ...note, replyTo: 'urn:uuid:0' }, targets: [] });
      if (change === 'strange')
        return { ...made, raw: { ...made.raw, 'x:field': { y: [1, null, 'ü'] }, rights: 'none' } };
      return made;
    }),
  annotation.filter(({ isDeleted }) => !isDeleted),
);

const note = { type: 'note', text: 'an answer', tags: ['one', 'two, three'], isResolved: true } as const;

export function exchangeOf(annotations: readonly Annotation[], includesMachine = false): Exchange {
  return { sources, annotations, includesMachine };
}
