import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import { readSource } from '../../../src/source/read';
import { shippedModels } from '../../language/reader/models';

const reader = createReader(shippedModels());

/** Who speaks in each quotation of a text, in text order. */
function speakersOf(text: string): (string | undefined)[] {
  return readSource(text, undefined, reader).quotations.map(({ speakerName }) => speakerName);
}

const opening = 'The bridge over the river was closed on Monday after a long night of storms.';

describe('The speaker in parsed text', () => {
  it('behind “they” is the nearest subject that is many', () => {
    assert.deepEqual(
      speakersOf(`${opening} City engineers came with two trucks. “It is not safe,” they said.`),
      ['City engineers'],
    );
    assert.deepEqual(
      speakersOf(`${opening} Jane Doe and Peter Roe inspected it at noon. “It is not safe,” they said.`),
      ['Jane Doe and Peter Roe'],
    );
    assert.deepEqual(
      speakersOf(`${opening} All nine members of the council met at noon. They said the bridge was old.`),
      ['All nine members of the council'],
    );
  });

  it('behind “they” is nobody where nothing is many', () => {
    assert.deepEqual(speakersOf(`${opening} The pillar is old. “It is not safe,” they said.`), [undefined]);
  });

  it('behind “that” and “which” is the noun before it', () => {
    assert.deepEqual(
      speakersOf(`${opening} It followed a report that warned that “the pillars will not hold.”`),
      ['a report'],
    );
  });

  it('of a letter is who was said to write one', () => {
    assert.deepEqual(
      speakersOf(
        `${opening}\n\nIn a letter to the mayor, Jane Doe said that the bridge was old.\n\nThe letter added: “Nobody has looked at the pillars for years.”`,
      ),
      ['Jane Doe', 'Jane Doe'],
    );
  });

  it('is somebody else than who is named in the same clause', () => {
    assert.deepEqual(
      speakersOf('Jane Doe attacked Peter Roe, whom she called “a danger to the city” on Monday.').at(-1),
      'Jane Doe',
    );
    assert.deepEqual(
      speakersOf(
        'Peter Roe lost the vote to John Doe on Monday. He called Roe’s plan “a mistake from the first day.”',
      ),
      ['John Doe'],
    );
  });
});
