import { readSource } from '../../../src/source/read';
import { trainedReader } from '../../language/reader/models';
import { annotate, checkBoth as check, checkWith, unmarked } from './annotated';
import assert from 'node:assert/strict';

const body =
  '\n\nThe town of Leer waited for news on Monday as the water rose above the second gate of the dam.';

describe('Words told to somebody who is named', () => {
  it('are of nobody where the text does not say who told them', () => {
    check('The court [was told] {that Vos had been warned twice}.', undefined);
    check('Leeds Crown Court [heard] {that the clerk had altered the list}.', undefined);
    check('The inquest [heard] {that the gate had been shut}.', undefined);
    checkWith(
      trainedReader(),
      '{The clerk altered the list}, Leeds Crown Court [heard] on Thursday.',
      undefined,
    );
  });

  it('are of whoever stands behind "by", not of who listens', () => {
    check('Police [were told] by ⟨a colleague⟩ {that Vos had left}.', 'a colleague');
    check('Vos [was told] by ⟨Oduya⟩ {that the dam would hold}.', 'Oduya');
    check('The council [was warned] by ⟨two engineers⟩ {that the gate would break}.', 'two engineers');
  });

  it('are none where no words are given', () => {
    check('Vos was told about the leak.');
    check('Oduya heard a noise.');
    check('The court heard the case on Monday.');
  });
});

describe('What stands between a verb and its words', () => {
  it('is when it was said', () => {
    check('⟨The council⟩ [said] in a letter last week {that the dam would hold}.', 'The council');
    check('⟨The council⟩ [said] in March last year {that the dam would hold}.', 'The council');
    check('⟨Vos⟩ [insisted] only hours earlier {that the dam would hold}.', 'Vos');
    check('⟨The council⟩ [said] last month {the dam would hold}.', 'The council');
  });

  it('is in which paper it was said', () => {
    check('⟨The council⟩ [said in a statement] {it was proud of the boatmen}.', 'The council');
    check('⟨The union⟩ [said] in a letter {the dam would hold}.', 'The union');
    check('⟨The council⟩ [said in a statement] {it was “proud to support the boatmen”}.', 'The council');
  });
});

describe('What others say of what is said', () => {
  it('is no part of it', () => {
    check(
      '{The gate broke}, ⟨officials⟩ [said], in what ⟨the mayor⟩ [condemned as] {a “sham”}.',
      'officials',
      'the mayor',
    );
    check('{Two men drowned}, ⟨police⟩ [said], in what was called a tragedy.');
    check('{The gate broke}, ⟨officials⟩ [said], in what became a long night.');
  });

  it('is what people are called', () => {
    check('⟨Vos⟩ [called] {her “the queen of the harbour”}.', 'Vos');
    check('⟨Oduya⟩ [called] {him “a second father”}.', 'Oduya');
    check('⟨Vos⟩ [labelled] {the plan “a farce”}.', 'Vos');
  });
});

describe('What is claimed without a word', () => {
  it('is a life or a title', () => {
    check('The storm claimed its first victim on Monday.');
    check('The storm claimed the lives of two boatmen.');
    check('Vos claimed the title in May.');
    check('⟨Vos⟩ [claimed] {that the title was hers}.', 'Vos');
  });
});

describe('A heading with words in marks', () => {
  const inHeadline = (headline: string): string =>
    annotate(readSource(unmarked(headline) + body, undefined, trainedReader())).slice(0, headline.length);

  it('names who says them behind a colon', () => {
    for (const headline of [
      '{‘No question of rollback’}[:] ⟨Vos⟩ on fee hike',
      '{“I was never the quiet one”}[:] ⟨Mara Delgado⟩ on her new film',
      '{“We will not leave”}[:] ⟨mayor⟩',
    ])
      assert.equal(inHeadline(headline), headline);
  });

  it('names nobody where what comes behind the colon is what it is about', () => {
    for (const headline of [
      '{‘Danger to life’}: red warning for Leer',
      '{‘We are lost’}: storm in Leer',
      '{‘No way out’}: flood alert',
    ])
      assert.equal(inHeadline(headline), headline);
  });

  it('does not go on with what is said before it', () => {
    const text =
      'Storm over Leer\n\nThe mayor said: “Stay at home.”\n\n16:05 ‘Danger to life’\n\nThe gate broke.';
    const { quotations } = readSource(text, undefined, trainedReader());
    const words = quotations.filter(({ speakerName }) => speakerName === 'The mayor');
    assert.equal(words.length, 1);
    assert.equal(text.slice(words[0]?.content[0]?.start, words[0]?.content[0]?.end), '“Stay at home.”');
  });
});

describe('Some of many', () => {
  it('speak for themselves', () => {
    check('Many residents left. ⟨One⟩ [wrote:] {“The dam is gone.”}', 'One');
    checkWith(trainedReader(), '⟨Many⟩ [said] {the dam would break}.', 'Many');
    checkWith(
      trainedReader(),
      '⟨Some⟩ [said] {the dam would hold}; ⟨others⟩ [said] {it would break}.',
      'Some',
      'others',
    );
  });
});
