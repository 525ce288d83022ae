import assert from 'node:assert/strict';
import { check, readMarked } from './marked';

describe('pronouns', () => {
  it('follow gender', () => {
    check('⟦1 Kaja Kallas⟧ met ⟦2 Vladimir Putin⟧. ⟦1 She⟧ left, and ⟦2 he⟧ stayed with ⟦2 his⟧ men.');
  });

  it('mean the subject rather than others', () => {
    check('⟦1 John Doe⟧ spoke with ⟦2 Peter Roe⟧. ⟦1 He⟧ then left.');
    check('⟦1 John Doe⟧ lost ⟦1 his⟧ seat to ⟦2 Peter Roe⟧.');
  });

  it('an object is not its own subject', () => {
    check('⟦1 John Doe⟧ spoke first. ⟦2 Peter Roe⟧ attacked ⟦1 him⟧.');
    check('⟦1 John Doe⟧ hurt ⟦1 himself⟧.');
  });

  it('at the head of a sentence may mean a name behind them', () => {
    check('While keeping ⟦1 his⟧ country together, ⟦1 John Doe⟧ won.');
    check('When ⟦1 she⟧ won, ⟦1 Angela Merkel⟧ laughed.');
  });

  it('do not mean those who are only spoken of in what is said', () => {
    check('⟦1 John Doe⟧ spoke for an hour. Blaming ⟦2 Peter Roe⟧, ⟦1 he⟧ said, was too simple.');
  });

  it('of a speech tag mean the one who was speaking', () => {
    check('⟦1 John Doe⟧ said that ⟦2 Hugo Brandt⟧ should resign.\n\n“⟦2 He⟧ knew of the leak,” ⟦1 he⟧ said.');
  });

  it('that mean somebody without a name are given to nobody else', () => {
    check('⟦1 John Doe⟧ spoke of a woman from the village, and ⟦- she⟧ laughed.');
    check('⟦1 Jane Doe⟧ left. The gunman shouted, and then ⟦- he⟧ ran.');
  });

  it('teach the gender of a name that nobody knows', () => {
    const { who } = readMarked('⟦1 Vexler⟧ said that ⟦1 he⟧ would leave.');
    assert.equal(who.get('1')?.gender, 'masculine');
  });

  it('teach it by most of them, not by the first alone', () => {
    const { who } = readMarked(
      '⟦1 Vexler⟧ met Ada Zhukova and Peter Roe. Roe praised ⟦1 Vexler⟧. ⟦1 Vexler⟧ said she was glad. ' +
        '⟦1 Vexler⟧ lost her keys. Then ⟦1 Vexler⟧ said she would call her sister.',
    );
    assert.equal(who.get('1')?.gender, 'feminine');
  });

  it('tell of a couple which of the two a short name is', () => {
    check(
      '⟦1 Jane Roe⟧ met ⟦2 Peter Roe⟧ in court. ⟦1 Roe⟧ said ⟦1 she⟧ was glad. ⟦2 Roe⟧ lost ⟦2 his⟧ case.',
    );
  });

  it('keep a short name apart from a full name of the other gender', () => {
    check('⟦1 Roe⟧ was born in Oslo to ⟦2 George C. Roe⟧, a farmer. In 1890 ⟦1 Roe⟧ lost ⟦1 her⟧ job.');
  });

  it('do not mean the relatives whom they own', () => {
    check('Together with ⟦1 her⟧ sisters Anna Roe and Mia, ⟦1 Eleanor Roe⟧ left for Vienna.');
  });

  it('stand for bodies and places, but not in “it is clear”', () => {
    check('The ⟦1 European Union⟧ vowed to keep ⟦1 its⟧ measures. ⟦- It⟧ is clear that they work.');
  });

  it('I and my in quoted words mean the speaker', () => {
    check('“⟦1 I⟧ will not leave ⟦1 my⟧ house,” ⟦1 Jane Doe⟧ said.');
    check('“⟦1 I⟧ will not leave,” said ⟦1 Jane Doe⟧. ⟦- I⟧ left.');
  });

  it('say why', () => {
    const { source, who } = readMarked('⟦1 Jane Doe⟧ left. ⟦1 She⟧ had won.');
    const pronoun = who.get('1')?.mentions.find(({ type }) => type === 'pronoun');
    assert.equal(pronoun?.reason.text, 'a woman, the subject in the sentence before');
    const evidence = pronoun.reason.evidence;
    assert.equal(evidence && source.text.slice(evidence.start, evidence.end), 'Jane Doe');
  });
});
