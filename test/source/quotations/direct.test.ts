import assert from 'node:assert/strict';
import { check } from './annotated';

describe('Words in quotation marks', () => {
  it('are credited by a cue behind them', () => {
    check('{“The dam will hold through the winter,”} ⟨Marta Oduya⟩ [said].', 'Marta Oduya');
    check(
      '{“We had no warning at all,”} ⟨the harbour master, Piet Vos⟩, [told] reporters on Friday.',
      'Piet Vos',
    );
    check('{“Nobody asked the teachers,”} ⟨she⟩ [added in a statement].');
    check('{“It never rains here,”} ⟨Rep. Ines Calder (D-Ore.)⟩ [joked].', 'Ines Calder');
  });

  it('are credited by a cue before them', () => {
    check('⟨Marta Oduya⟩ [said], {“The dam will hold.”}', 'Marta Oduya');
    check('⟨The harbour master⟩ [told] a radio station on Friday: {“We had no warning at all.”}');
    check('At the hearing ⟨she⟩ [asked:] {“Who signed the permit?”}');
    check(
      '⟨A spokesman for the council⟩ [replied], {“No comment until Monday.”}',
      'A spokesman for the council',
    );
  });

  it('are credited by an inverted cue', () => {
    check('{“The dam will hold,”} [said] ⟨Marta Oduya, the chief engineer⟩.', 'Marta Oduya');
    check('{“I was asleep,”} [recalled] ⟨a neighbour who lives two doors down⟩.', 'a neighbour');
    check('{“Stay home,”} [reads] ⟨the notice⟩.');
    check('Above the harbour stood Marta Oduya, the chief engineer.');
  });

  it('are put together around the cue', () => {
    const [only] = check(
      '{“The dam will hold,”} ⟨Marta Oduya⟩ [said]. {“But the road below it will not.”}',
      'Marta Oduya',
    );
    assert.deepEqual(only?.content.length, 2);
    check('{“If they come,”} ⟨he⟩ [warned], {“we shall be ready.”}');
    check('{“First the bridge,”} [said] ⟨Oduya⟩, {“and then the dam.”}');
    check('The films “The Dam” and “The River” were shown in the harbour all summer.');
  });

  it('are credited across a question or exclamation mark', () => {
    check('{“Who signed the permit?”} ⟨Oduya⟩ [asked].');
    check('{“Not in my lifetime!”} ⟨he⟩ [shouted].');
    check('{“Why now?”} [wondered] ⟨a clerk⟩.');
  });

  it('are told apart where two people speak', () => {
    check(
      '{“The dam will hold,”} ⟨Marta Oduya⟩ [said]. {“It will not,”} ⟨Piet Vos⟩ [replied].',
      'Marta Oduya',
      'Piet Vos',
    );
    check(
      '⟨Marta Oduya⟩ [said], {“It holds,”} but ⟨Piet Vos⟩ [said], {“It leaks.”}',
      'Marta Oduya',
      'Piet Vos',
    );
    check('⟨⟨Oduya⟩⟩ [said], {“It holds,”} and [added], {“So does the road.”}');
  });

  it('may be credited by any verb right beside them', () => {
    check('{“Fine,”} ⟨she⟩ [smiled].');
    check('{“So be it,”} ⟨the judge⟩ [sniffed].');
    check('At the door ⟨he⟩ [mouthed], {“Sorry.”}');
  });

  it('are credited by a label before a colon', () => {
    check('⟨Oduya⟩[:] {“The dam will hold.”}');
    check('⟨The minister⟩ on the vote[:] {“A good day for everybody.”}');
    check('⟨She⟩ [had] this to tell them: {“Read the report first.”}');
  });

  it('are introduced by the end of the paragraph before', () => {
    check(
      'Then the room fell silent.\n\n⟨Marta Oduya⟩ [added:]\n\n{“I would do it again tomorrow, and so would all of you.”}',
      'Marta Oduya',
    );
    check(
      '⟨The mayor⟩ [wrote] to all households:\n\n{“Boil the water before you drink it. Do not wait for the test.”}',
    );
    check('⟨He⟩ [went on:]\n\n{“There is no second plan. There never was one.”}');
  });

  it('run over paragraphs that each open with a mark', () => {
    const [only, ...rest] = check(
      '⟨Marta Oduya⟩ [said:] {“The dam was built by our grandparents.\n\n“It was paid for by our parents.\n\n“And we shall mend it.”}\n\nNobody spoke after her.',
      'Marta Oduya',
    );
    assert.equal(only?.type, 'direct');
    assert.equal(rest.length, 0);
    check('{“It was a cold night and the boats were out.\n\n“Then the wind turned,”} ⟨Vos⟩ [said].');
    check('⟨Vos⟩ [said], {“It was a cold night.\n\n“Then the wind turned.}\n\nNobody had closed the mark.');
    check('{“It was a cold night.”}\n\n{“The wind turned,”} ⟨Vos⟩ [said].', undefined, 'Vos');
  });

  it('go on in the sentence or paragraph right behind', () => {
    check('{“The dam will hold?”} ⟨Oduya⟩ [asked]. {“It will not.”}');
    check('{The dam was “old,”} ⟨Oduya⟩ [said]. {“It will not hold.”}');
    check('{“The dam will hold,”} ⟨Oduya⟩ [said].\n\n{“It is older than the town.”}');
    check('{“It holds,”} ⟨Oduya⟩ [said].\n\nThe road is closed.\n\n{“It leaks,”} ⟨Vos⟩ [said].');
  });

  it('are a part of the sentence where they begin in the midst of it', () => {
    check('⟨Oduya⟩ [said] {that the dam “was old. It will not hold.”}');
    check('⟨Oduya⟩ [said] {the firm sold a gate, “for those who can pay,” and left}.');
    check('⟨Oduya⟩ [said] {the dam was old, but “that said, it is a good dam.”}');
  });

  it('are signed with a name behind a dash', () => {
    check('{“The dam will hold.”} [–] ⟨Marta Oduya⟩', 'Marta Oduya');
    check('{“Nobody asked us.”} [―] ⟨Piet Vos⟩, fisherman', 'Piet Vos');
    check('{“Close the gates.”} [—] ⟨Ines Calder⟩\n{“Open them.”} [—] ⟨Piet Vos⟩', 'Ines Calder', 'Piet Vos');
  });

  it('may use the marks of any language', () => {
    check('{«The dam will hold,»} ⟨Marta Oduya⟩ [said].');
    check('⟨Oduya⟩ [said], {„The dam will hold.“}');
    check("{'The dam will hold,'} ⟨Oduya⟩ [said].");
    check('{‘We won’t leave the lawmakers’ hall,’} ⟨he⟩ [said].');
    check('{"The dam will hold,"} ⟨Oduya⟩ [said].');
    check('{»The dam will hold,«} [said] ⟨Oduya⟩.');
    check('{‹The dam will hold,›} [said] ⟨Oduya⟩.');
    check('{‚The dam will hold,‘} [said] ⟨Oduya⟩.');
    check('{「The dam will hold,」} ⟨Oduya⟩ [said].');
  });
});
