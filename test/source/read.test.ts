import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { boundedMemory } from '../../src/language/paragraphMemory';
import type { Entity } from '../../src/source/model';
import { readSource } from '../../src/source/read';

const [first = '', second = ''] = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => readFileSync(join('seeds', name), 'utf8'));

/** The one entity that is called so. */
function named(text: string, name: string): Entity {
  const { entities } = readSource(text);
  const found = entities.filter(entity => entity.name.endsWith(name) || entity.aliases.includes(name));
  assert.equal(found.length, 1, `${name}: ${found.map(entity => entity.name).join(', ')}`);
  return found[0]!;
}

describe('the seeds', () => {
  for (const [name, kind, text] of [
    ['Alexander Lukashenko', 'person', first],
    ['Putin', 'person', first],
    ['Sviatlana Tsikhanouskaya', 'person', first],
    ['Kaja Kallas', 'person', first],
    ['Marta Kos', 'person', first],
    ['Annalena Baerbock', 'person', first],
    ['Marco Rubio', 'person', first],
    ['Anastassia Nuhfer', 'person', first],
    ['Belarus', 'place', first],
    ['Russia', 'place', first],
    ['Ukraine', 'place', first],
    ['Minsk', 'place', first],
    ['EU', 'organisation', first],
    ['Viasna', 'organisation', first],
    ['Alexander Lukashenko', 'person', second],
    ['Vladimir Putin', 'person', second],
    ['Sviatlana Tsikhanouskaya', 'person', second],
    ['Kaja Kallas', 'person', second],
    ['Marta Kos', 'person', second],
    ['European Union', 'organisation', second],
    ['Belarus', 'place', second],
    ['Russia', 'place', second],
    ['Ukraine', 'place', second],
  ] as const)
    it(`${text === first ? 'first' : 'second'}: ${name} is one ${kind}`, () => {
      assert.equal(named(text, name).kind, kind);
    });

  it('second: the bloc and the E.U. are the European Union, the handle is Tsikhanouskaya’s', () => {
    const words = (entity: Entity): string[] =>
      entity.mentions.map(({ start, end }) => second.slice(start, end));
    for (const alias of ['E.U.', 'EU', 'the bloc'])
      assert.ok(words(named(second, 'European Union')).includes(alias), alias);
    assert.ok(words(named(second, 'Sviatlana Tsikhanouskaya')).includes('@Tsihanouskaya'));
  });

  it('who holds which office', () => {
    const described = (text: string, name: string): string[] =>
      named(text, name).descriptions.map(d => d.text);
    assert.ok(described(first, 'Kaja Kallas').includes('EU foreign affairs director'));
    assert.ok(
      described(second, 'Kaja Kallas').includes(
        'High Representative for Foreign Affairs and Security Policy',
      ),
    );
    assert.ok(described(second, 'Alexander Lukashenko').includes('President of Belarus'));
    assert.ok(described(first, 'Annalena Baerbock').includes('German Foreign Minister'));
  });
});

describe('a memory of paragraphs', () => {
  it('changes nothing in the result', () => {
    const memory = boundedMemory(20_000);
    for (const text of [first, second, first]) assert.deepEqual(readSource(text, memory), readSource(text));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...first.split('\n'), ...second.split('\n')), { maxLength: 12 }),
        lines => {
          const text = lines.join('\n');
          assert.deepEqual(readSource(text, memory), readSource(text));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('text that is no article', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0'],
    ['one word', 'Kallas'],
    ['lone surrogates', '\ud800 Kaja \udc00Kallas\ud83d said'],
    ['bytes', String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i)).repeat(4)],
    ['capitals only', 'KAJA KALLAS SAID THAT THE EUROPEAN UNION WOULD STAY IN BELARUS.'],
    ['small letters only', 'kaja kallas said that the european union would stay in belarus'],
    ['no punctuation', 'Kaja Kallas said that she would stay and then Marta Kos said that she would not'],
    ['marks that never close', '“Yes, ‘no, «maybe, "so, (and [then {what'],
    ['a word of 10,000 letters', `Kaja ${'Kallas'.repeat(2000)} said so.`],
    ['right-to-left marks and joiners', '\u202eKaja\u200d Kallas\u200b\u202c said \u2066so\u2069.'],
    ['emoji', '👩‍👩‍👧‍👦 Kallas 🇧🇾 said 👍🏽.'],
  ] as const)
    it(`${what} gives a Source`, () => {
      const source = readSource(text);
      assert.equal(source.text, text);
      for (const { mentions } of source.entities)
        for (const { start, end } of mentions) assert.ok(0 <= start && start < end && end <= text.length);
    });

  it('finds names in capitals that it knows', () => {
    const { entities } = readSource('KAJA KALLAS SAID THAT THE EUROPEAN UNION WOULD STAY IN BELARUS.');
    assert.ok(entities.some(({ name, kind }) => name === 'BELARUS' && kind === 'place'));
  });
});
