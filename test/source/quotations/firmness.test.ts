import assert from 'node:assert/strict';
import type { CueClass } from '../../../src/source/model';
import { readSource } from '../../../src/source/read';

function checkFirmness(text: string, cue: CueClass, negated = false): void {
  assert.deepEqual(
    readSource(text).quotations.map(({ firmness }) => firmness),
    [{ cue, negated }],
    text,
  );
}

describe('Firmness', () => {
  it('follows the class of the cue', () => {
    checkFirmness('Oduya said the dam would hold.', 'neutral');
    checkFirmness('Oduya claimed that the dam would hold.', 'claim');
    checkFirmness('Oduya denied that the dam leaked.', 'denial');
    checkFirmness('Oduya demanded that the gates be closed.', 'demand');
    checkFirmness('Oduya vowed to close the gates.', 'promise');
    checkFirmness('Oduya believes the dam will hold.', 'belief');
    checkFirmness('Oduya accused the mayor of a lie.', 'accusation');
    checkFirmness('The road is closed, according to Oduya.', 'neutral');
    checkFirmness('Oduya’s promise to close the gates came late.', 'promise');
  });

  it('knows a negated cue', () => {
    checkFirmness('Oduya did not say that the dam would hold.', 'neutral', true);
    checkFirmness('Oduya never claimed that the dam would hold.', 'claim', true);
    checkFirmness('Oduya doesn’t believe the dam will hold.', 'belief', true);
  });
});
