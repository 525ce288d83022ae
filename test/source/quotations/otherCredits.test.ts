import assert from 'node:assert/strict';
import { check } from './annotated';

describe('Credit without a verb', () => {
  it('is given by "according to"', () => {
    check('{The road is closed}, [according to] ⟨the police⟩.', 'the police');
    check('[According to] ⟨Marta Oduya⟩, {the dam will hold}.', 'Marta Oduya');
    check('{“The dam will hold,”} [according to] ⟨Oduya⟩.');
    check('{Two thirds want a new road}, [according to] ⟨a poll released on Monday⟩.');
    check('[According to] ⟨the council⟩, {two boats were lost}.', 'the council');
    check('They acted according to plan.');
  });

  it('is given by a point of view', () => {
    check('In ⟨Oduya’s⟩ [view], {the dam will hold}.', 'Oduya');
    check('{“A work of fiction,”} in ⟨her⟩ own [words].');
    check('In the town of Leer the road is closed.');
  });

  it('is given by a clause with "as"', () => {
    check('As ⟨Oduya⟩ [has pointed out], {the dam is older than the town}.', 'Oduya');
    check('{The dam is older than the town}, as ⟨Oduya⟩ [said].', 'Oduya');
    check('{The dam}, as ⟨Vos⟩ [has said], {is older than the town}.', 'Vos');
    check('The crowd grew as Oduya said goodbye.');
  });

  it('is given by a noun', () => {
    check('⟨Oduya’s⟩ [claim] {that the gates were checked} surprised nobody.');
    check('Nobody believed ⟨their⟩ [promise] {to rebuild the road}.');
    check('⟨The council⟩ [issued a warning] {that the road might fall}.');
    check('⟨Farmers⟩ [expressed concern about] {the new gates}.');
    check('The statement that hung on the wall was old.');
  });
});

describe('Headlines', () => {
  const below =
    '\n\nThe town of Leer waited for news on Monday as the water in the harbour rose above the second gate of the dam.';
  it('credit by a colon', () => {
    check(`⟨Oduya⟩[:] {Dam Will Hold Through Winter}${below}`);
    check(`⟨Harbour Master⟩[:] {No Warning Before the Storm}${below}`);
    check(`⟨Police⟩[:] {Two Boats Lost}${below}`);
    check(`Update: Road Closed After Storm in Leer${below}`);
  });

  it('credit by verbs in title case', () => {
    check(`⟨Mayor⟩ [Says] {Dam Will Hold Through Winter}${below}`);
    check(`⟨Farmers⟩ [Slam] {Council Over Gates}${below}`);
    check(`⟨Union⟩ [Warns] {Road May Fall}${below}`);
    check(`Storm Closes Harbour Road in Leer${below}`);
  });

  it('credit behind a comma', () => {
    check(`{Dam Will Hold Through Winter}, [Says] ⟨Oduya⟩${below}`, 'Oduya');
    check(`{Gates Were Never Checked}, [Says] ⟨Harbour Master⟩${below}`);
    check(`{“Dam Will Hold,”} [Says] ⟨Chief Engineer⟩${below}`);
    check(`Dam, Road and Harbour Closed After Storm in Leer${below}`);
  });
});

describe('Transcripts', () => {
  it('give each turn to its label', () => {
    check(
      'A partial transcript follows.\n\n⟨ODUYA⟩[:] {The dam will hold.}\n\n⟨VOS⟩[:] {And who checked the gates?}\n\n⟨ODUYA⟩[:] {I did.}',
    );
    check(
      'The talk went on.\n\n⟨Vos⟩[:] {Who checked the gates?}\n\n⟨Oduya⟩[:] {I did, and twice.}\n\n⟨Vos⟩[:] {When was that?}',
    );
    check(
      'The hearing was long.\n\n⟨MAYOR⟩[:] {Who signed the permit?}\n\n⟨CLERK⟩[:] {Nobody did.}\n\n⟨MAYOR⟩[:] {Then who opened the gates?}',
    );
    check('The council met.\n\nTime: noon\n\nPlace: Leer\n\nIt rained.');
    check('What we know:\n\nResult: two boats lost.\n\nThe road is closed.');
  });
});

describe('Block quotes', () => {
  it('are given to whom the paragraph before announces', () => {
    const [only] = check(
      '⟨Oduya⟩ [wrote] to the council:\n\n> {The dam will hold. It is old.}\n\n> {It will hold for years.}\n\nThe road is closed.',
      'Oduya',
    );
    assert.equal(only?.type, 'direct');
    check('⟨The mayor⟩ [added:]\n\n> {Boil the water before you drink it.}\n\nNobody did.', 'The mayor');
    check('On the radio, ⟨Vos⟩ [said:]\n\n> {Two boats are lost.}', 'Vos');
  });

  it('are nobody’s where nothing is announced', () => {
    check('The road is closed.\n\n> {The dam will hold.}\n\nThe boats are lost.', undefined);
    check('The pressure is > 3 bar at the gate.');
  });
});

describe('Embedded posts', () => {
  it('are given to their author with their date', () => {
    const [post] = check(
      'All was well in Leer on Monday.\n{The boats are safe.}\n— ⟨Piet Vos⟩ (@pietvos) March 4, 2024\nThe road stayed closed.',
      'Piet Vos',
    );
    assert.equal(post?.form, 'post');
    assert.equal(post.type, 'direct');
  });

  it('keep the cue of the line that leads to them', () => {
    check(
      'On Monday the harbour master, Piet Vos, [tweeted:]\n{The boats are safe.}\n— ⟨Piet Vos⟩ (@pietvos) March 4, 2024\nThe road stayed closed.',
      'Piet Vos',
    );
    check(
      'On Monday Oduya wrote to the council and [posted:]\n{The gates are shut.}\n— ⟨Marta Oduya⟩ (@modu) 5 March 2024\nIt rained.',
    );
  });

  it('end with their date, without the link to a picture', () => {
    check(
      'The harbour stayed closed.\n{Nobody asked us.} pic.twitter.com/abc123\n— ⟨Ines Calder⟩ (@inescalder) March 4, 2024\nThe road did too.',
      'Ines Calder',
    );
    check('All was well in Leer.\nThe boats are safe.\n— a poem by Piet Vos\nThe road stayed closed.');
    check('The handle @pietvos has been silent since March 4, 2024.');
  });
});
