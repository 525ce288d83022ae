import assert from 'node:assert/strict';
import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { check as checkWith, readMarked } from './marked';

const trainedReader = createReader(shippedModels());
const check = (marked: string): void => {
  checkWith(marked, trainedReader);
};

describe('pronouns in parsed sentences', () => {
  it('are nobody whom their own clause names beside them', () => {
    check('⟦1 John Doe⟧ praised ⟦2 Peter Roe⟧. ⟦1 He⟧ called ⟦2 Roe⟧’s plan a gift.');
    check('⟦1 John Doe⟧ left early. ⟦2 Peter Roe⟧ had warned ⟦1 him⟧.');
    check('⟦1 Jane Doe⟧ spoke with ⟦2 Ann Roe⟧. ⟦1 She⟧ told ⟦2 Roe⟧ to wait.');
  });

  it('do not mean the one of whom their clause is told', () => {
    check('⟦1 John Doe⟧ attacked ⟦2 Peter Roe⟧, whom ⟦1 he⟧ called a liar.');
    check('⟦1 Jane Doe⟧ met ⟦2 Ann Roe⟧, a lawyer ⟦1 she⟧ has known for years.');
    check('⟦1 John Doe⟧ thanked ⟦2 Peter Roe⟧, who had lent ⟦1 him⟧ money.');
  });

  it('that say whose somebody is are somebody else', () => {
    check('⟦1 John Doe⟧ was followed by ⟦1 his⟧ brother ⟦2 Peter Doe⟧.');
    check('⟦1 Jane Doe⟧ arrived with ⟦2 Ann Roe⟧, ⟦1 her⟧ lawyer.');
    check('⟦1 Jane Doe⟧ spoke first. ⟦2 Ann Roe⟧ was ⟦1 her⟧ deputy.');
  });

  it('make no person of a name that only narrows a word, nor of one with “the”', () => {
    check('It was a Ponzi scheme, and ⟦- he⟧ knew it.');
    check('Lawyers sued the Presidential Archives, and ⟦- he⟧ lost.');
    check('⟦1 Streep⟧ is at ⟦1 her⟧ best here.');
  });

  it('before a name mean it where they hang on what it does', () => {
    check('⟦2 Ann Roe⟧ wrote a book. In ⟦1 her⟧ review, ⟦1 Jane Doe⟧ praised it.');
    check('⟦2 Peter Roe⟧ left. When ⟦1 he⟧ resigned, ⟦1 John Doe⟧ gave no reasons.');
    check('⟦2 Ann Roe⟧ left. Although ⟦1 she⟧ rarely spoke, ⟦1 Jane Doe⟧’s friends admired ⟦1 her⟧.');
  });

  it('that tell whose is joined to somebody mean them', () => {
    check('⟦1 Jane Doe⟧ thanked ⟦2 Ann Roe⟧ and ⟦2 her⟧ brothers.');
    check('⟦1 John Doe⟧ travelled with ⟦2 Peter Roe⟧ and ⟦2 his⟧ wife.');
    check('⟦1 Jane Doe⟧ thanked ⟦2 Ann Roe⟧ in ⟦1 her⟧ speech.');
  });

  it('that tell whose relative is named are not the relative', () => {
    check('⟦1 Jane Doe⟧ left. With ⟦1 her⟧ sister, ⟦2 Mary Poe⟧, ⟦1 she⟧ wrote a letter.');
    check('Before staying with ⟦1 his⟧ friend ⟦2 Mark Poe⟧, ⟦1 John Doe⟧ wrote a letter.');
  });

  it('mean who is to do what somebody plans', () => {
    check('Despite ⟦1 Ann Roe⟧’s plan to sell ⟦1 her⟧ house, ⟦2 Jane Doe⟧ stayed.');
    check('As ⟦1 Ann Roe⟧ packed ⟦1 her⟧ bags, ⟦2 Jane Doe⟧ called.');
  });

  it('may mean whom an event befalls that they take part in', () => {
    check('⟦1 Jane Doe⟧ won the vote in May, making ⟦1 her⟧ the first mayor of the town.');
    check('⟦1 John Doe⟧ lost the race in May, leaving ⟦1 him⟧ without an office.');
  });

  it('make a person of a name that might be one', () => {
    const { who } = readMarked('⟦1 Alleway⟧ joined the club. ⟦1 She⟧ scored twice.', trainedReader);
    assert.equal(who.get('1')?.kind, 'person');
    check('⟦1 John Doe⟧ works for ⟦2 Microsoft⟧. ⟦1 He⟧ lives in ⟦3 Norway⟧.');
    check('⟦1 John Doe⟧ founded a company in ⟦2 Billings⟧, and ⟦1 he⟧ still runs it.');
  });

  it('are not taken for what somebody became', () => {
    check('⟦1 Ann Roe⟧ became the first woman and the only nurse on the board. ⟦1 She⟧ stayed for years.');
    check('⟦1 Jane Doe⟧ works as a nurse. ⟦1 She⟧ left the city.');
  });
});
