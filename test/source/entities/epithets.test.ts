import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { check as checkWith, readMarked } from './marked';

const reader = createReader(shippedModels());

const check = (marked: string): void => checkWith(marked, reader);

describe('people called by country or age alone', () => {
  it('are the one spoken of right before', () => {
    check(
      '⟦1 Marta Lindqvist⟧ will step down in June. ⟦1 The Swede⟧ joined in 2014. ⟦1 She⟧ declined to comment.',
    );
    check('“They were better,” said coach ⟦1 Luis Herrera⟧. ⟦1 The 58-year-old Argentine⟧ left.');
  });

  it('are of two the one who is new', () => {
    check(
      '⟦1 Viorica Munteanu⟧ spoke in Chisinau. ⟦1 Munteanu⟧ faces ⟦2 Alexandru Stoian⟧. ⟦2 The 61-year-old⟧ has promised a balance.',
    );
  });

  it('are of two new ones the subject, and not somebody who is named in the sentence', () => {
    check(
      '⟦1 Yulia Sorokina⟧ beat ⟦2 Coco Gauff⟧ on Sunday. ⟦1 The Kazakh⟧ had never beaten ⟦2 the American⟧ before.',
    );
  });

  it('are the one whom the text has called so, however long ago', () => {
    check(
      'Swedish minister ⟦1 Marta Lindqvist⟧ met ⟦2 Jane Doe⟧ in Oslo. It rained. ⟦2 Doe⟧ was late. ⟦1 The Swede⟧ waited.',
    );
  });

  it('are at the start of a paragraph the one of the paragraph before', () => {
    check(
      'Striker ⟦1 Daniel Okafor⟧ scored twice on Saturday.\n\n⟦1 The Nigerian⟧, who is 24, came off the bench.',
    );
  });

  it('are whoever speaks, not whom they speak of, and nobody from elsewhere', () => {
    check(
      'Striker ⟦1 Daniel Okafor⟧ scored twice. ⟦1 The Nigerian⟧ was cheered.\n\n“He is special,” said manager ⟦2 Eva Lindgren⟧. “I told ⟦1 him⟧ so.” ⟦2 The Swede⟧ took over in June.',
    );
  });

  it('are nobody where that does not tell', () => {
    check('⟦1 Jane Doe⟧ and ⟦2 Ann Roe⟧ left. It rained. It snowed. It froze. ⟦- The Swede⟧ stayed.');
    check('⟦1 Jane Doe⟧ spoke. ⟦- The American⟧ public agreed, and ⟦- the British⟧ did not.');
  });

  it('say why', () => {
    const { source } = readMarked(
      '⟦1 Marta Lindqvist⟧ will step down. ⟦1 The Swede⟧ joined in 2014.',
      reader,
    );
    const mention = source.entities[0]?.mentions.find(({ type }) => type === 'description');
    assert.equal(mention?.reason.text, 'the person spoken of right before');
    assert.equal(
      source.text.slice(mention.reason.evidence?.start, mention.reason.evidence?.end),
      'Marta Lindqvist',
    );
  });
});
