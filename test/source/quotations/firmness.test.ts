import assert from 'node:assert/strict';
import type { CueClass, Tense } from '../../../src/source/model';
import { readSource } from '../../../src/source/read';

function checkFirmness(text: string, cue: CueClass, negated = false): void {
  assert.deepEqual(
    readSource(text).quotations.map(({ firmness }) => [firmness.cue, firmness.negated]),
    [[cue, negated]],
    text,
  );
}

function checkTense(tense: Tense | undefined, ...texts: string[]): void {
  for (const text of texts)
    assert.deepEqual(
      readSource(text).quotations.map(({ firmness }) => firmness.tense),
      [tense],
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

  it('knows what was said', () => {
    checkTense(
      'past',
      'Oduya said the dam would hold.',
      'Oduya had said the dam would hold.',
      'Oduya was claiming that the dam would hold.',
      'Oduya did not say that the dam would hold.',
      '“The dam will hold,” said Oduya.',
      'The dam, Oduya had said, would hold.',
      'The mayor was accused of hiding the report.',
    );
  });

  it('knows what is said at present', () => {
    checkTense(
      'present',
      'Oduya says the dam will hold.',
      'The engineers believe the dam will hold.',
      'Oduya doesn’t believe the dam will hold.',
      'Oduya is claiming that the dam will hold.',
      'The road is expected to stay closed.',
    );
  });

  it('knows what is not said yet', () => {
    checkTense(
      'future',
      'Oduya will say that the dam is safe.',
      'Oduya’ll say that the dam is safe.',
      'The unions will demand that the gates be checked.',
      '“The dam is safe,” Oduya will say.',
    );
  });

  it('knows what might be said', () => {
    checkTense(
      'conditional',
      'Critics would say that the dam is old.',
      'Oduya might claim that the dam is safe.',
      'Oduya could deny that the dam leaked.',
      '“The dam is safe,” Oduya would say.',
    );
  });

  it('knows what is said again and again', () => {
    checkTense(
      'habitual',
      'Oduya often says that the dam is safe.',
      'Oduya has repeatedly said the dam will hold.',
      'Critics would always claim that the dam is old.',
      '“The dam is safe,” Oduya always says.',
    );
  });

  it('takes what somebody would not or could not say for past', () => {
    checkTense(
      'past',
      'Oduya would not say whether the dam was safe.',
      'Oduya could not say whether the dam was safe.',
    );
  });

  it('has no tense where the cue shows none', () => {
    checkTense(
      undefined,
      'The road is closed, according to Oduya.',
      'Oduya’s promise to close the gates came late.',
      'Asked about the gates, Oduya left.',
    );
  });
});
