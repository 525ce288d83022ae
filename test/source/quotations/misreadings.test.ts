import assert from 'node:assert/strict';
import { readSource } from '../../../src/source/read';
import { checkBoth as check, markedIn } from './annotated';

const below =
  '\n\nThe town of Leer waited for news on Monday as the water rose above the second gate of the dam.';

describe('What only looks as if words were given', () => {
  it('is what is made so by speaking', () => {
    check('The mayor declared victory in the poll.');
    check('The council declared war on the rats of the harbour.');
    check('The firm declared bankruptcy in May.');
    check('The president declared a state of emergency in three provinces.');
    check('⟨The mayor⟩ [declared] {that the road was safe}.', 'The mayor');
    check('⟨Officials⟩ [declared] {him the winner}.', 'Officials');
    check('⟨Oduya⟩ [declared] {the road safe}.', 'Oduya');
  });

  it('is what somebody can or will do', () => {
    check('The boatmen have been able to mend the gate.');
    check('The dam is likely to hold through the winter.');
    check('Vos is free to leave the harbour.');
    check('The owner of a home can expect to pay more.');
    check('⟨The owner⟩ [expects] {to pay more}.', 'The owner');
  });

  it('is a call to somebody, unless it says what they are called', () => {
    check('Vos called the mayor on Monday.');
    check('Vos called the harbour twice.');
    check('Oduya called her sister in Leer.');
    check('Vos called off the race.');
    check('⟨Vos⟩ [called] {the mayor a liar}.', 'Vos');
    check('⟨Vos⟩ [called] {the plan unfair}.', 'Vos');
    check('⟨Vos⟩ [called for] {new gates}.', 'Vos');
    check('⟨Vos⟩ [called on] {the mayor to resign}.', 'Vos');
  });

  it('is what things are done by', () => {
    check('The nets are stacked according to size.');
    check('Seats are given according to age and rank.');
    check('The boats left the harbour according to plan.');
    check('{The dam will hold}, [according to] ⟨the plan⟩.', 'the plan');
    check('{The dam will hold}, [according to] ⟨police⟩.', 'police');
    check('{The dam will hold}, [according to] ⟨two engineers⟩.', 'two engineers');
  });

  it('is a title with a comma in its marks', () => {
    check('“Never Look Back,” a novel by Ana Hale, won the prize.');
    check('“Good Night, and Good Luck,” which opened in May, was shown again.');
    check('She performed “I Will Always Love Leer,” her first hit, on Friday.');
    check('She wrote the book “Well, I Never” last year.');
    check('{“Good night, and good luck,”} ⟨Vos⟩ [said].', 'Vos');
    check('{“Never Again,”} ⟨Vos⟩ [wrote].', 'Vos');
    check('{“Thank You, Leer,”} ⟨the mayor⟩ [said].', 'the mayor');
    assert.deepEqual(markedIn('“Never Look Back,” a novel by Ana Hale, won the prize.'), [
      'work: Never Look Back,',
    ]);
  });

  it('is what a headline is about, before its colon', () => {
    check(`Ferry disaster: 27 killed, captain blamed${below}`);
    check(`Rail strike: talks to go on in Leer${below}`);
    check(`Georgia: Police break up rally${below}`);
    check(`⟨Union leaders⟩[:] {No deal without guarantees}${below}`);
    check(`⟨Study⟩[:] {Coffee is good for you}${below}`);
    check(`⟨Harbour Master⟩[:] {No Warning Before the Storm}${below}`);
  });

  it('is whom somebody speaks to', () => {
    check('⟨Vos⟩ [told] reporters {the dam would hold}.', 'Vos');
    check('⟨Vos⟩ [told] the council {the road was closed}.', 'Vos');
    check('⟨Vos⟩ [warned] residents {the river would rise}.', 'Vos');
    check('The band apologised to its fans on Friday.');
    check('⟨The band⟩ [apologised for] {the delay}.', 'The band');
  });

  it('is a dateline', () => {
    check(
      `Storm closes road in Leer\n\nLEER, Germany — {A storm closed the road to the harbour on Monday}, ⟨officials⟩ [said].`,
    );
  });

  it('is what the speaker does next', () => {
    check('⟨Vos⟩ [opposed] {the plan} and suspended the clerk.', 'Vos');
    check('⟨Oduya⟩ [denied] {all charges} but was found guilty by a jury.', 'Oduya');
    check('⟨Vos⟩ [criticised] {the plan} and left the harbour.', 'Vos');
    check('⟨Vos⟩ [rejected] {the offer and the plan}.', 'Vos');
    check('⟨Vos⟩ [said] {police and firefighters had left}.', 'Vos');
  });

  it('is what a question is about', () => {
    check('Vos was asked about the leak.');
    check('⟨Vos⟩ [said] {the gates had been shut} when he was asked about the leak.', 'Vos');
    check('⟨Vos⟩ [said] {the gates had been shut} when asked about the leak.', 'Vos');
    check('⟨Vos⟩ [said] {the gates had been shut when the storm came}.', 'Vos');
  });
});

describe('What is easily overlooked', () => {
  it('is a headline that ends with who says it', () => {
    check(`{Dam Will Hold Through Winter}, ⟨Council⟩ [Says]${below}`);
    check(`{Bridge Unsafe}, ⟨Engineer⟩ [Warns]${below}`);
    check(`{More Rain Ahead}, ⟨Forecasters⟩ [Say]${below}`);
    check(`{Dam to Be Closed}, ⟨Council⟩ [Says]${below}`);
    check(`{No deal without guarantees}, [says] ⟨minister⟩${below}`);
    check(`Storm, Floods Close Road in Leer${below}`);
    check(`Oduya, Vos to Meet in Leer${below}`);
  });

  it('is a report that names nobody', () => {
    check('{The dam} [is said] {to be old}.', undefined);
    check('{He} [is believed] {to have left the country}.', undefined);
    check('{The road} [is expected] {to stay closed}.', undefined);
    check('{Two men} [are thought] {to have drowned}.', undefined);
    check('{The gate} [was said] by ⟨Vos⟩ {to be old}.', 'Vos');
    check('The clerk was told to leave the harbour.');
    check('The road was closed to keep the boats out.');
  });

  it('is who accuses somebody and comes last', () => {
    check('{The mayor} [was accused of] {theft} by ⟨a clerk⟩.', 'a clerk');
    check('{Vos} [was blamed for] {the delay} by ⟨farmers⟩.', 'farmers');
    check('{Oduya} [was accused of] {lying} by ⟨the council⟩.', 'the council');
    check('{Oduya} [was criticised for] {a plan drawn by a friend}.', undefined);
  });

  it('is who speaks behind a verb that opens the sentence', () => {
    check('[Said] ⟨Vos⟩: {“We will not go back to the old plan.”}', 'Vos');
    check('[Added] ⟨Marta Oduya, the mayor⟩: {“It holds.”}', 'Marta Oduya');
    check('[Asked] ⟨Dorn⟩, {“Why is it so?”}', 'Dorn');
  });

  it('is a subject with its own verb behind the apposition', () => {
    check('⟨The mayor, Ann Roe⟩, [rejected] {the plan}, leaving the room.', 'Ann Roe');
    check('{The bridge}, [said] ⟨Vos⟩, {will hold}.', 'Vos');
    check('{In the end}, ⟨Vos⟩ [said], {the bridge held}.', 'Vos');
  });

  it('is who goes on speaking as “it”, and no army for a doctor', () => {
    check(
      '⟨The ministry⟩ [said] {the dam would hold}. ⟨It⟩ [denied] {that it leaked}.',
      'The ministry',
      'The ministry',
    );
    check(
      '⟨Dr. Ann Roe⟩ [said] {she had treated ten men}. ⟨The army⟩ [denied] {that it had fired}.',
      'Ann Roe',
      'The army',
    );
    check('⟨Vos⟩ [said] {the dam would hold}. It rained on Monday.', 'Vos');
  });

  it('is every member of a list', () => {
    check('⟨Police, the council and Oduya⟩ [said] {the dam would hold}.', 'Police, the council and Oduya');
    check(
      '⟨Ann Roe, Piet Vos, and Marta Oduya⟩ [said] {the dam would hold}.',
      'Ann Roe, Piet Vos and Marta Oduya',
    );
    check('⟨Oduya, Vos, Dorn and Hale⟩ [said] {the dam would hold}.', 'Oduya, Vos, Dorn and Hale');
    check('{The dam will hold}, [according to] ⟨a study of 450,000 people⟩.', 'a study of 450,000 people');
    check('⟨Vos, Oduya and two officials⟩ [said] {the dam would hold}.', 'Vos, Oduya and two officials');
    check('In Leer, ⟨Vos and Oduya⟩ [said] {the dam would hold}.', 'Vos and Oduya');
    check('On Monday, ⟨the council and Oduya⟩ [said] {the dam would hold}.', 'the council and Oduya');
  });

  it('is the second thing that somebody takes a stance on', () => {
    check(
      '⟨Critics⟩ [see] {the plan as an attempt to save money, as well as a gift to the rich}.',
      'Critics',
    );
    check('⟨Farmers⟩ [oppose] {the dam, as well as the road}.', 'Farmers');
    check('⟨Vos⟩ [rejected] {the plan, as well as the price}.', 'Vos');
  });

  it('is that something shall be, not that it is', () => {
    const cueOf = (text: string) => readSource(text).quotations.map(({ firmness }) => firmness.cue);
    assert.deepEqual(cueOf('The council insisted that the gate be closed.'), ['demand']);
    assert.deepEqual(cueOf('Vos suggested that the mayor resign.'), ['demand']);
    assert.deepEqual(cueOf('Oduya asked that the gates be shut.'), ['demand']);
    assert.deepEqual(cueOf('The council insisted that the gate was closed.'), ['claim']);
    assert.deepEqual(cueOf('Vos suggested that the mayor had resigned.'), ['claim']);
    assert.deepEqual(cueOf('Vos suggests that the mayor resigns.'), ['claim']);
  });
});
