import assert from 'node:assert/strict';
import { createReader } from '../../src/language/reader/reader';
import type { Source } from '../../src/source/model';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';

const reader = createReader(shippedModels());

function read(...paragraphs: readonly string[]): Source {
  return readSource(paragraphs.join('\n\n'), undefined, reader);
}

/** The entities of a source as "Name kind". */
function entities({ entities: all }: Source): string[] {
  return all.map(({ name, kind }) => `${name} ${kind}`);
}

/** All names and nothing else, in any order. */
function check(source: Source, ...expected: readonly string[]): void {
  assert.deepEqual(entities(source).sort(), [...expected].sort());
}

/** Who says what: "speaker: words". */
function quotes({ text, quotations, entities: all }: Source): string[] {
  return quotations.map(({ speakers, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${all.find(({ id }) => id === speakers[0])?.name ?? 'nobody'}: ${words}`;
  });
}

describe('text that is no tidy English article', () => {
  it('in capitals: who and where, and nothing made up', () => {
    const source = read(
      'NAIROBI, KENYA — PRESIDENT WILLIAM RUTO SAID ON MONDAY THAT THE GOVERNMENT WOULD WITHDRAW THE FINANCE BILL.',
      'RUTO SPOKE AFTER PROTESTERS STORMED PARLIAMENT. THE UNITED NATIONS CALLED FOR RESTRAINT. “WE WILL LISTEN,” RUTO SAID.',
      'OPPOSITION LEADER RAILA ODINGA CALLED FOR TALKS.',
    );
    check(
      source,
      'NAIROBI place',
      'KENYA place',
      'WILLIAM RUTO person',
      'UNITED NATIONS organisation',
      'RAILA ODINGA person',
    );
    assert.ok(quotes(source).includes('WILLIAM RUTO: “WE WILL LISTEN,”'));
  });

  it('without capitals: well-known names, sentences, quotes', () => {
    const source = read(
      'the mayor of london, sadiq khan, said on monday that the city would plant two million trees. he told reporters that the plan would cost 30 million pounds.',
      'the government in paris has said no. “we have no money,” said a spokesman for the ministry.',
    );
    check(source, 'london place', 'sadiq khan person', 'paris place');
    assert.equal(source.sections.flatMap(({ reading }) => reading.sentences).length, 4);
    assert.ok(quotes(source).some(quote => quote.endsWith('“we have no money,”')));
  });

  it('without punctuation: names and kinds', () => {
    check(
      read(
        'The mayor of London Sadiq Khan said on Monday that the city would plant two million trees he told reporters that the plan would cost 30 million pounds the government in Paris has said no and the European Union may help',
        'Khan also said that Germany had offered its help and that he would travel to Berlin on Friday to speak with Chancellor Olaf Scholz about it',
      ),
      'London place',
      'Sadiq Khan person',
      'Paris place',
      'European Union organisation',
      'Germany place',
      'Berlin place',
      'Olaf Scholz person',
    );
  });

  it('tables: a name keeps to its cell', () => {
    const source = read(
      'Candidate\tParty\tVotes\nMaria Lopez\tGreen Party\t12,345\nJohn Smith\tLabour Party\t9,876',
    );
    check(
      source,
      'Maria Lopez person',
      'Green Party organisation',
      'John Smith person',
      'Labour Party organisation',
    );
  });

  it('transcripts: the speaker before the colon', () => {
    const source = read(
      'JAKE TAPPER: Senator, thank you for joining us.',
      'SEN. MARIA CANTWELL: Thank you, Jake. We have to pass this bill.',
      'CANTWELL: I think on Tuesday. Boeing has promised to answer.',
    );
    check(source, 'JAKE TAPPER person', 'MARIA CANTWELL person', 'Boeing organisation');
    assert.deepEqual(quotes(source), [
      'JAKE TAPPER: Senator, thank you for joining us.',
      'MARIA CANTWELL: Thank you, Jake. We have to pass this bill.',
      'MARIA CANTWELL: I think on Tuesday. Boeing has promised to answer.',
    ]);
  });

  it('live blogs: times between the entries are no names and no amounts', () => {
    const source = read(
      'Storm hits the coast of Florida',
      '14:05 GMT',
      'Governor Ron DeSantis has told residents of Tampa to leave.',
      '13:12',
      '“Do not wait,” Mayor Jane Castor said on Twitter.',
    );
    check(
      source,
      'Florida place',
      'Ron DeSantis person',
      'Tampa place',
      'Jane Castor person',
      'Twitter organisation',
    );
    assert.deepEqual(source.amounts, []);
    assert.deepEqual(
      source.times.map(({ clock }) => `${clock?.hour}:${clock?.minute} ${clock?.zone ?? ''}`),
      ['14:5 UTC', '13:12 '],
    );
  });

  it('a word of 10,000 characters', () => {
    for (const word of ['a'.repeat(10_000), 'a-'.repeat(5_000), 'Ab.'.repeat(3_333), "x'".repeat(5_000)]) {
      const source = read(`Kaja Kallas met ${word} in Tallinn.`);
      assert.ok(entities(source).includes('Tallinn place'), word.slice(0, 6));
    }
  });

  /** A plain text, and what may stand in it without changing what is read. */
  const plain = 'President Ruto met Olaf Scholz in Berlin. “We agree,” Scholz said.';
  const strange: Readonly<Record<string, string>> = {
    'zero-width characters':
      'Presi\u200bdent Ruto met Olaf\u200b Scholz in\ufeff Berlin. “We agree,” Scholz said.',
    'right-to-left marks':
      'President Ruto\u200f met Olaf Scholz\u200e in \u202aBerlin\u202c. “We agree,” Scholz said.',
    'soft hyphens': 'Pres\u00adident Ruto met Olaf Schol\u00adz in Ber\u00adlin. “We agree,” Scholz said.',
    emoji: '🚨 President Ruto met Olaf Scholz 🇩🇪 in Berlin 👩‍👩‍👧‍👦. “We agree,” Scholz said. 👍🏽',
  };
  for (const [name, text] of Object.entries(strange))
    it(`${name} change no name and no speaker`, () => {
      const bare = (list: readonly string[]): string[] =>
        list.map(one => one.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/g, '')).sort();
      assert.deepEqual(bare(entities(read(text))), bare(entities(read(plain))));
      assert.deepEqual(bare(quotes(read(text))), bare(quotes(read(plain))));
    });

  it('combining marks belong to their letters', () => {
    const text = 'The mayor of S\u0061\u0303o Paulo met Jose\u0301 Ramos-Horta in Mexico City.';
    const source = read(text);
    assert.deepEqual(
      source.entities.map(({ name }) => name.normalize('NFC')),
      ['São Paulo', 'José Ramos-Horta', 'Mexico City'],
    );
  });
});
