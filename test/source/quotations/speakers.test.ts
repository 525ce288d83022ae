import assert from 'node:assert/strict';
import { readSource } from '../../../src/source/read';
import { check } from './annotated';

const before = 'Marta Oduya, the chief engineer, opened the meeting in Leer on Monday.';

describe('The speaker', () => {
  it('is the one a pronoun stands for', () => {
    check(`${before} {“The dam will hold,”} ⟨she⟩ [said].`, 'Marta Oduya');
    check(`${before} ⟨She⟩ [said] {the gates were new}.`, 'Marta Oduya');
    check(`Piet Vos came late. ⟨He⟩ [blamed] {the storm}.`, 'Piet Vos');
    check('The road is closed. {“It will open in May,”} ⟨she⟩ [said].', undefined);
  });

  it('has the fullest name of the text', () => {
    check(`${before}\n\n⟨Oduya⟩ [said] {the gates were new}.`, 'Marta Oduya');
    check(`${before}\n\n{“The gates are new,”} ⟨Ms. Oduya⟩ [said].`, 'Marta Oduya');
    check(`⟨Harbour master Piet Vos⟩ [said] {the boats were lost}.`, 'Piet Vos');
    check(`${before} ⟨Vos⟩ [said] {the gates were new}.`, 'Vos');
  });

  it('stands behind an office or a description', () => {
    check('{“The boats are lost,”} ⟨the harbour master, Piet Vos⟩, [said].', 'Piet Vos');
    check('⟨His lawyer, Ann Roe⟩, [said] {he was in Leer that night}.', 'Ann Roe');
    assert.equal(
      readSource('A lawyer for Mr. Doe, Piet Vos of Leer, said that he was ill.').quotations[0]?.speakerName,
      'Piet Vos',
    );
    check('⟨Secretary of State Ann Roe⟩ [denied] {the report}.', 'Ann Roe');
    check(`${before} ⟨A fisherman⟩ [said] {the gates were new}.`, 'A fisherman');
    check('⟨A spokesman for Ann Roe⟩ [said] {she was ill}.', 'A spokesman for Ann Roe');
  });

  it('may be two or more', () => {
    const [joint] = check(
      '⟨Marta Oduya and Piet Vos⟩ [said] {the dam would hold}.',
      'Marta Oduya and Piet Vos',
    );
    assert.equal(joint?.speakers.length, 2);
    const [three] = check(
      '⟨Marta Oduya, Piet Vos and Ann Roe⟩ [signed off] it.'.replace(
        '[signed off] it',
        '[welcomed] {the plan}',
      ),
    );
    assert.equal(three?.speakers.length, 3);
    const [statement] = check(
      '{The dam will hold}, [according to] ⟨a statement issued by engineer Marta Oduya and harbour master Piet Vos⟩.',
      'Marta Oduya and Piet Vos',
    );
    assert.equal(statement?.speakers.length, 2);
    const [alone] = check(
      '⟨Marta Oduya⟩, with Piet Vos beside her, [said] {the dam would hold}.',
      'Marta Oduya',
    );
    assert.equal(alone?.speakers.length, 1);
    check('Marta Oduya met Piet Vos, ⟨who⟩ [said] {the boats were lost}.', 'Piet Vos');
  });

  it('stays a description where the text gives no name', () => {
    check('⟨European fishermen⟩ [said] {the harbour was full}.', 'European fishermen');
    const [officials] = check('⟨Officials⟩ [said] {the road was closed}.', 'Officials');
    assert.deepEqual([officials?.speakers, officials?.via], [[], 'description']);
    check(
      '⟨Two people briefed on the talks⟩ [said] {the deal was close}.',
      'Two people briefed on the talks',
    );
  });

  it('goes on speaking where nobody is named', () => {
    const [only, ...others] = check(
      '{“The dam will hold,”} ⟨Marta Oduya⟩ [said] on Monday.\n\n{“It was built by people who knew the river.”}\n\nThe road is closed.',
      'Marta Oduya',
    );
    assert.deepEqual([only?.content.length, others], [2, []]);
    const [, second] = check(
      '{“The dam will hold,”} ⟨Marta Oduya⟩ [said]. She shook her head. {“It was built by people who knew the river.”}',
      'Marta Oduya',
      'Marta Oduya',
    );
    assert.equal(second?.via, 'continuation');
    check(
      '⟨Marta Oduya⟩ [said] {she was “proud” of the crew}. {“They never went home.”}',
      'Marta Oduya',
      'Marta Oduya',
    );
    check(
      'The road is closed.\n\nThe boats are lost.\n\n{“It was a night like no other in this town.”}\n\nThe wind fell.',
      undefined,
    );
  });

  it('is nobody where the text doesn’t tell', () => {
    check(
      'Two people were in the harbour. {“We had no light at all on the wall.”} They left the town.',
      undefined,
    );
    check('The mayor met the clerk. {“Close the gates at once and go home.”} The wind fell.', undefined);
    check(
      'Vos saw it. The harbour was dark. {“We had no light at all on the wall.”}\n\nOduya came. {“There was light,”} ⟨Oduya⟩ [said].',
      undefined,
      'Oduya',
    );
  });

  it('is found in the text for words that a heading holds up', () => {
    const [head] = check(
      '⟨Piet Vos⟩ [was] in the harbour all night.'.replace('⟨Piet Vos⟩ [was]', 'Piet Vos was') +
        '\n\n{“NEVER AGAIN”}\n\nMarta Oduya walked along the wall. {“Never again shall we trust a map,”} ⟨Marta Oduya⟩ [said] to the crowd that had come to hear her.',
      'Marta Oduya',
      'Marta Oduya',
    );
    assert.equal(head?.via, 'none');
  });

  it('who was speaking wins over who was only spoken of', () => {
    check(
      'Piet Vos met Hugo Brandt in Leer.\n\n⟨Piet Vos⟩ [said] {that Brandt should resign}.\n\n{“He knew of the leak,”} ⟨he⟩ [said].'.replace(
        'met',
        'saw',
      ),
      'Piet Vos',
      'Piet Vos',
    );
  });

  it('comes with a reason in plain words', () => {
    const reasons = (text: string): string[] => readSource(text).quotations.map(({ reason }) => reason.text);
    assert.deepEqual(reasons('Marta Oduya said the dam would hold.'), [
      '“Marta Oduya said”: the text names Marta Oduya.',
    ]);
    assert.deepEqual(reasons('Officials said the road was closed.'), [
      '“Officials said”: the text gives no name.',
    ]);
    assert.match(
      reasons(`${before} “It will hold,” she said.`)[0] ?? '',
      /^“she said”: “she” means Marta Oduya \(.+\)\.$/,
    );
    assert.deepEqual(reasons('“It was a night like no other in this town.”'), [
      'The text does not tell who speaks.',
    ]);
  });
});
