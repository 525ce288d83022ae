import assert from 'node:assert/strict';
import { passage, quotationOf, quotes, read } from './passages';

const text = `"We have agreed," Minister Ann Lee said on Monday. Robert Ray called it a "great day".

The report is late. Nobody knows why, Ray added. "We have agreed," the sign at the door said.`;

const at = (words: string, nth = 1) => passage(text, words, nth);

describe('corrections of quotations', () => {
  it('say who spoke: whom a passage names, somebody by name, or nobody', () => {
    const speakerOf = (speaker: Parameters<typeof spoken>[0]) =>
      quotationOf(spoken(speaker), 'We have agreed');
    const spoken = (speaker: ReturnType<typeof at> | string | null) =>
      read(text, { asserts: 'speaker', passage: at('We have agreed,'), reach: 'here', speaker });
    assert.equal(speakerOf(at('Robert Ray')).speakerName, 'Robert Ray');
    assert.equal(speakerOf(at('Robert Ray')).speakers.length, 1);
    assert.equal(speakerOf('Robert Ray').speakers.length, 1);
    assert.equal(speakerOf('A bystander').speakerName, 'A bystander');
    assert.deepEqual(speakerOf('A bystander').speakers, []);
    assert.equal(speakerOf(null).speakerName, undefined);
  });

  it('say what is no quotation, here or everywhere', () => {
    const count = (reach: 'here' | 'everywhere') =>
      quotes(read(text, { asserts: 'no-quotation', passage: at('We have agreed,'), reach })).filter(quote =>
        quote.includes('agreed'),
      ).length;
    const before = quotes(read(text)).filter(quote => quote.includes('agreed')).length;
    assert.equal(count('here'), before - 1);
    assert.equal(count('everywhere'), 0);
  });

  it('still mark words in quotation marks that are no quotation', () => {
    const source = read(text, { asserts: 'no-quotation', passage: at('We have agreed,'), reach: 'here' });
    assert.ok(source.marked.some(({ start }) => start === at('We have agreed,').start));
  });

  it('add a quotation that was missed, with its speaker', () => {
    const source = read(text, {
      asserts: 'quotation',
      passage: at('The report is late.'),
      reach: 'here',
      speaker: at('Robert Ray'),
    });
    assert.ok(quotes(source).includes('indirect Robert Ray: The report is late.'));
    assert.deepEqual(
      source.quotations.map(({ id }) => id),
      source.quotations.map((_, i) => `q${i + 1}`),
    );
    const claim = source.claims.find(({ start }) => start === at('The report').start);
    assert.deepEqual(claim?.creditedTo, [quotationOf(source, 'report is late').id]);
  });

  it('take the quotation marks off what is marked as one', () => {
    const source = read(
      text,
      { asserts: 'no-quotation', passage: at('great day'), reach: 'here' },
      { asserts: 'quotation', passage: at('"great day"'), reach: 'here' },
    );
    assert.ok(quotes(source).includes('direct -: great day'));
  });

  it('say of what type a quotation is and how far it goes', () => {
    const missed = { asserts: 'quotation', passage: at('The report is late.'), reach: 'here' } as const;
    const source = read(
      text,
      missed,
      { asserts: 'extent', passage: missed.passage, content: [at('The report is late. Nobody knows why')] },
      { asserts: 'type', passage: missed.passage, type: 'direct', reach: 'here' },
    );
    assert.equal(quotationOf(source, 'The report').type, 'direct');
    assert.ok(quotes(source).some(quote => quote.endsWith('The report is late. Nobody knows why')));
  });
});
