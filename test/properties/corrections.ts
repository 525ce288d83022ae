import fc from 'fast-check';
import type { SharedCorrection } from '../../src/corpus/corrections';
import type { Correction, Passage } from '../../src/source/corrections';

/** A passage of a text: mostly whole words of it, sometimes none that it has. */
export function passageOf(text: string): fc.Arbitrary<Passage> {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const stray = fc.constant({ start: 1, end: 4, words: '###' });
  if (words.length === 0) return stray;
  const some = fc.tuple(fc.nat(words.length - 1), fc.nat(4)).map(([first, more]) => {
    const start = words[first]?.start ?? 0;
    const end = words[Math.min(words.length - 1, first + more)]?.end ?? start;
    return { start, end, words: text.slice(start, end) };
  });
  return fc.oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: stray });
}

const reach = fc.constantFrom('here' as const, 'everywhere' as const);
const kind = fc.constantFrom('person' as const, 'place' as const, 'organisation' as const);
const type = fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const);

/** Anything that a person may say of passages of a text. */
export function correctionOf(text: string): fc.Arbitrary<Correction> {
  const passage = passageOf(text);
  const speaker = fc.oneof(passage, fc.constantFrom('Ann Lee', 'A bystander'), fc.constant(null));
  const is = <const T extends string>(asserts: T) => fc.constant(asserts);
  return fc.oneof(
    fc.record({ asserts: is('entity'), passage, reach, kind }),
    fc.record({ asserts: is('entity'), passage, reach, name: fc.constant('Somebody') }),
    fc.record({ asserts: is('no-entity'), passage, reach }),
    fc.record({ asserts: is('one-entity'), passages: fc.tuple(passage, passage) }),
    fc.record({ asserts: is('two-entities'), passage, reach, other: passage }),
    fc.record({ asserts: is('means'), passage, reach, entity: passage }),
    fc.record({ asserts: is('speaker'), passage, reach, speaker }),
    fc.record({ asserts: is('type'), passage, reach, type }),
    fc.record({ asserts: is('extent'), passage, content: fc.array(passage, { maxLength: 2 }) }),
    fc.record({ asserts: is('no-quotation'), passage, reach }),
    fc.record({ asserts: is('quotation'), passage, reach, speaker }),
  );
}

/** Anything that a person may say of passages in two sources, given by their ids. */
export function sharedCorrectionOf(texts: ReadonlyMap<string, string>): fc.Arbitrary<SharedCorrection> {
  const placed = fc
    .constantFrom(...texts)
    .chain(([source, text]) => passageOf(text).map(passage => ({ source, ...passage })));
  const asserts = fc.constantFrom('one-entity', 'two-entities', 'same-thing', 'other-thing');
  return fc.record({ asserts, passages: fc.tuple(placed, placed) });
}
