import assert from 'node:assert/strict';
import { annotate, check, markedIn } from './annotated';
import { readSource } from '../../../src/source/read';

describe('Words in marks that nobody speaks', () => {
  it('are scare quotes', () => {
    assert.deepEqual(markedIn('The “independent” experts were paid by the firm.'), ['scare: independent']);
    assert.deepEqual(markedIn('A “free” lunch was served to the guests.'), ['scare: free']);
    assert.deepEqual(markedIn('Two of the “heroes” had never left the harbour.'), ['scare: heroes']);
  });

  it('stay scare quotes in what somebody says', () => {
    const [only] = check('⟨Oduya⟩ [said] {the men were fined for “reckless” mooring}.');
    assert.equal(only?.type, 'indirect');
    assert.deepEqual(only.quoted, []);
    assert.deepEqual(markedIn('Oduya said the men were fined for “reckless” mooring.'), ['scare: reckless']);
  });

  it('are titles of works', () => {
    assert.deepEqual(markedIn('Her novel “The Last Harbour” was printed in May.'), [
      'work: The Last Harbour',
    ]);
    assert.deepEqual(markedIn('He starred in the film “Night Over Leer” as a boy.'), [
      'work: Night Over Leer',
    ]);
    assert.deepEqual(markedIn('The band played “Wind and Water” for an hour.'), ['work: Wind and Water']);
  });

  it('are nicknames', () => {
    assert.deepEqual(markedIn('William “Skipper” Hansen left the harbour.'), ['nickname: Skipper']);
    assert.deepEqual(markedIn('The prize went to Anna “Bird” Larsen and her crew.'), ['nickname: Bird']);
    assert.deepEqual(markedIn('James ‘Mac’ Dunn was never seen again.'), ['nickname: Mac']);
  });

  it('are terms', () => {
    assert.deepEqual(markedIn('The so-called “storm tax” was never paid.'), ['term: storm tax']);
    assert.deepEqual(markedIn('Engineers use the word “piping” for such a leak.'), ['term: piping']);
    assert.deepEqual(markedIn('The wall is known as “the apron” in the town.'), ['term: the apron']);
  });

  it('are the words on a sign', () => {
    assert.deepEqual(markedIn('They held signs reading “Save the dam” in the rain.'), ['sign: Save the dam']);
    assert.deepEqual(markedIn('A banner that read “No more water” hung there.'), ['sign: No more water']);
    assert.deepEqual(markedIn('He wore a shirt saying “Leer” to the meeting.'), ['sign: Leer']);
  });

  it('are no quotations', () => {
    check('The “independent” experts were paid by the firm.');
    check('Two of the “heroes” had never left the harbour.');
    check('“The Last Harbour” was printed in May.');
    check('The song “Wind and Water” is sung by Piet Vos.');
    check('William “Skipper” Hansen left the harbour.');
    check('Anna “Bird” Larsen, a pilot, saw the storm.');
    check('The so-called “storm tax” was never paid.');
    check('Engineers use the word “piping” for such a leak.');
    check('They held signs reading “Save the dam” in the rain.');
    check('A banner that read “No more water” hung there.');
  });

  it('are told from words in marks that somebody speaks', () => {
    const [scare] = check('⟨Oduya⟩ [said] {the plan was “reckless and cruel”}.');
    assert.equal(scare?.type, 'mixed');
    assert.deepEqual(markedIn('Oduya said the plan was “reckless and cruel”.'), []);
    check('{“The Last Harbour is my best book,”} ⟨Oduya⟩ [said].');
    assert.deepEqual(markedIn('“The Last Harbour is my best book,” Oduya said.'), []);
    check('{“Skipper,”} ⟨Hansen⟩ [said].');
    assert.deepEqual(markedIn('“Skipper,” Hansen said.'), []);
    check('{“It is a storm tax,”} ⟨Oduya⟩ [said].');
    assert.deepEqual(markedIn('“It is a storm tax,” Oduya said.'), []);
    check('{“Save the dam,”} ⟨they⟩ [shouted] in the rain.');
    assert.deepEqual(markedIn('“Save the dam,” they shouted in the rain.'), []);
  });

  it('keep what they are in what somebody says', () => {
    check('⟨Oduya⟩ [said] {her novel “The Last Harbour” was printed in May}.');
    check('⟨Oduya⟩ [said] {William “Skipper” Hansen had left}.');
    check('⟨Oduya⟩ [said] {a sign reading “Save the dam” hung there}.');
    assert.deepEqual(markedIn('Oduya said William “Skipper” Hansen had left.'), ['nickname: Skipper']);
  });

  it('are not inch signs, primes or apostrophes', () => {
    for (const text of [
      'The boy is 5\'10" tall and the pipe is 6" wide.',
      'The workers’ union and the boats’ owners met in the ’90s.',
      "It's the captains' boat, isn't it, and the '90s were theirs.",
    ]) {
      const source = readSource(text);
      assert.deepEqual([annotate(source), source.marked], [text, []]);
    }
  });
});
