import assert from 'node:assert/strict';
import { meantAt, passage, people, quotationOf, read, within } from './passages';

const text = `Minister Ann Lee met Robert Ray in Minsk on Tuesday. Lee said the talks were hard. She left on Friday.

Robert Ray told reporters that he would return. "I am done," he said. Later Ray flew to Berlin.`;

const at = (words: string, nth = 1) => passage(text, words, nth);

describe('corrections of entities', () => {
  it('change nothing where there are none, or none that fit', () => {
    const plain = read(text);
    assert.deepEqual(read(text), plain);
    const elsewhere = { start: 3, end: 6, words: 'Lee' };
    assert.deepEqual(read(text, { asserts: 'no-entity', passage: elsewhere, reach: 'everywhere' }), plain);
    const outside = { start: 9000, end: 9003, words: 'Lee' };
    assert.deepEqual(
      read(text, { asserts: 'entity', passage: outside, reach: 'here', kind: 'place' }),
      plain,
    );
  });

  it('take a name away, here or everywhere, and what hung on it', () => {
    const here = read(text, { asserts: 'no-entity', passage: at('Minsk'), reach: 'here' });
    assert.equal(meantAt(here, at('Minsk')), undefined);
    const everywhere = read(text, { asserts: 'no-entity', passage: at('Robert Ray'), reach: 'everywhere' });
    assert.equal(meantAt(everywhere, at('Robert Ray')), undefined);
    assert.equal(meantAt(everywhere, at('Robert Ray', 2)), undefined);
  });

  it('add a name, with its kind and what it is called', () => {
    const source = read(text, {
      asserts: 'entity',
      passage: at('talks'),
      reach: 'here',
      kind: 'organisation',
      name: 'The Minsk Talks',
    });
    assert.ok(people(source).includes('organisation The Minsk Talks: talks'));
  });

  it('say of what kind an entity is and what its name is', () => {
    const source = read(
      text,
      { asserts: 'entity', passage: at('Minsk'), reach: 'everywhere', kind: 'organisation' },
      { asserts: 'entity', passage: at('Ann Lee'), reach: 'everywhere', name: 'Anna Lee-Hart' },
    );
    assert.equal(meantAt(source, at('Minsk'))?.kind, 'organisation');
    assert.equal(meantAt(source, at('Ann Lee'))?.name, 'Anna Lee-Hart');
    assert.ok(meantAt(source, at('Ann Lee'))?.aliases.includes('Ann Lee'));
    assert.ok((meantAt(read(text), at('Ann Lee'))?.confidence ?? 1) < 1);
    assert.equal(meantAt(source, at('Ann Lee'))?.confidence, 1);
  });

  it('make an entity of its own of a place that alone is of another kind', () => {
    const source = read(text, { asserts: 'entity', passage: at('Ray', 3), reach: 'here', kind: 'place' });
    assert.equal(meantAt(source, at('Ray', 3))?.kind, 'place');
    assert.equal(meantAt(source, at('Robert Ray'))?.kind, 'person');
  });

  it('make one entity of two, and what is said by one is said by both', () => {
    const source = read(text, { asserts: 'one-entity', passages: [at('Ann Lee'), at('Robert Ray')] });
    assert.equal(meantAt(source, at('Ann Lee')), meantAt(source, at('Robert Ray')));
    assert.equal(quotationOf(source, 'I am done').speakers[0], meantAt(source, at('Ann Lee'))?.id);
  });

  it('make two of one, with the pronouns behind each name', () => {
    const source = read(text, {
      asserts: 'two-entities',
      passage: at('Lee', 2),
      other: at('Ann Lee'),
      reach: 'here',
    });
    const second = meantAt(source, at('Lee', 2));
    assert.ok(second);
    assert.notEqual(second, meantAt(source, at('Ann Lee')));
    assert.equal(meantAt(source, at('She')), second);
    assert.equal(quotationOf(source, 'talks were hard').speakers[0], second.id);
  });

  it('split everywhere what has the same words', () => {
    const source = read(text, {
      asserts: 'two-entities',
      passage: at('Robert Ray'),
      other: at('Ray', 3),
      reach: 'everywhere',
    });
    assert.equal(meantAt(source, at('Robert Ray')), meantAt(source, at('Robert Ray', 2)));
    assert.notEqual(meantAt(source, at('Robert Ray')), meantAt(source, at('Ray', 3)));
  });

  it('say whom a pronoun means, and so who speaks', () => {
    const source = read(text, {
      asserts: 'means',
      passage: within(text, 'he said', 'he'),
      entity: at('Ann Lee'),
      reach: 'here',
    });
    assert.equal(quotationOf(source, 'I am done').speakerName, 'Ann Lee');
  });

  it('let the later of two that contradict each other count', () => {
    const kind = (...kinds: ('place' | 'person')[]) =>
      meantAt(
        read(
          text,
          ...kinds.map(
            k => ({ asserts: 'entity', passage: at('Minsk'), reach: 'everywhere', kind: k }) as const,
          ),
        ),
        at('Minsk'),
      )?.kind;
    assert.equal(kind('person', 'place'), 'place');
    assert.equal(kind('place', 'person'), 'person');
  });

  it('are part of the digest, which is the same whatever the line ends', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    const said = (of: string) =>
      read(of, { asserts: 'no-entity', passage: passage(of, 'Berlin'), reach: 'here' }).digest;
    assert.notEqual(said(text), read(text).digest);
    assert.equal(said(text), said(crlf));
  });
});
