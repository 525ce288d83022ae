import assert from 'node:assert/strict';
import { check } from './annotated';

describe('Words reported without marks', () => {
  it('are a clause behind the verb, with "that" or without', () => {
    check('⟨Marta Oduya⟩ [said] {that the dam would hold}.', 'Marta Oduya');
    check('⟨The engineers⟩ [believe] {the dam will hold}.', 'The engineers');
    check('⟨Oduya⟩ [told] the council on Monday {that nobody had checked the gates}.');
    check('⟨The firm⟩ [has repeatedly said] {it knew nothing of the leak}.');
    check('Oduya said nothing and left.');
  });

  it('are a clause before the verb', () => {
    check('{The dam will hold through the winter}, ⟨Marta Oduya⟩ [said] on Monday.', 'Marta Oduya');
    check('{The gates were never checked}, [said] ⟨a worker who asked not to be named⟩.', 'a worker');
    check('{Two boats were lost}, ⟨officials⟩ [told] reporters.', 'officials');
  });

  it('are a clause around the verb', () => {
    check('{The dam}, ⟨Oduya⟩ [said], {will hold through the winter}.');
    check('{By lifting the gates}, ⟨she⟩ [argued], {the council had saved the town}.');
    check('But, ⟨Vos⟩ [added], {nobody had asked him}.');
    check('The council, which met on Monday, closed the road.');
  });

  it('end where the author speaks again', () => {
    check('⟨⟨Oduya⟩⟩ [said] {the dam would hold} and [promised] {to check the gates}.');
    check('⟨⟨Oduya⟩⟩ [said] {the dam would hold}, [adding] {that the gates were new}.');
    check('While ⟨Oduya⟩ [insisted] {that the dam was sound}, the road below it fell.');
  });

  it('are questions', () => {
    check('⟨Reporters⟩ [asked] {whether the gates had been checked}.');
    check('⟨She⟩ [explained] {how the water got in}.');
    check('[Asked about] {the gates}, she left the room.');
  });

  it('are demands, with or without an object', () => {
    check('⟨The unions⟩ [demanded] {that the gates be checked}.');
    check('⟨The senator⟩ [called for] {stricter rules on dams}.');
    check('⟨The mayor⟩ [urged] {residents to leave their homes}.');
    check('⟨Doctors⟩ [called on] {the ministry to publish its figures}.');
  });

  it('are denials and refusals', () => {
    check('⟨The firm⟩ [denied] {that it had hidden the report}.');
    check('⟨Vos⟩ [rejected] {claims that he had been warned}.');
    check('⟨The ministry⟩ [declined] {to say who signed the permit}.');
    check('⟨Oduya⟩ [dismissed] {criticism of her plan}.');
  });

  it('are promises, threats and plans', () => {
    check('⟨The council⟩ [vowed] {to rebuild the road}.');
    check('⟨The workers⟩ [threatened] {to walk out}.');
    check('⟨Oduya⟩ [plans] {to resign in May}.');
  });

  it('are hopes, fears and beliefs', () => {
    check('⟨Residents⟩ [fear] {that the road will fall}.');
    check('⟨She⟩ [hopes] {to return before the winter}.');
    check('⟨Many of them⟩ [doubt] {the figures of the ministry}.');
  });

  it('are accusations', () => {
    check('⟨The opposition⟩ [accused] {the mayor of hiding the report}.');
    check('⟨Vos⟩ [blamed] {the storm for the loss of the boats}.');
    check('⟨Farmers⟩ [criticised] {the plan as reckless}.');
  });

  it('belong to the nearest subject that can say them', () => {
    check('⟨Marta Oduya, who built the dam⟩, [said] {it would hold}.', 'Marta Oduya');
    check('Marta Oduya, ⟨who⟩ [said] {the dam would hold}, left early.', 'Marta Oduya');
    check('⟨⟨Oduya⟩⟩ [rejected] {the idea that the gates were old} and [said] {they were new}.');
    check('Opening the meeting, ⟨Vos⟩ [said] {the boats were lost}.', 'Vos');
  });

  it('may come from documents, polls and unnamed people', () => {
    check('⟨The report⟩ [found] {that the gates had never been checked}.');
    check('⟨A poll of 900 residents⟩ [showed] {that two thirds wanted a new road}.');
    check('⟨A new poll by the council⟩ [shows] {that most residents want a new road}.');
    check('⟨A survey of fishermen⟩ [suggests] {the harbour is too small}.');
    check(
      '⟨A person familiar with the talks⟩ [said] {the deal was close}.',
      'A person familiar with the talks',
    );
    check('⟨Officials⟩ [said] {the road was closed}.', 'Officials');
    check('⟨The report by the water board⟩ [said] {the gates had never been checked}.', 'the water board');
    check('⟨A study in the journal Rivers⟩ [found] {that two thirds of all dams leak}.');
    check('⟨The study⟩, released on Monday, [found] {that the river had risen}.');
    check('{The road is closed}, [according to] ⟨a study⟩ by the council.');
    check('⟨The lawsuit⟩ [alleges] {that the firm hid the report}.');
    check('⟨Court documents⟩ [say] {the permit was never signed}.');
    check('⟨A memo written in March⟩ [warned] {that the gates were old}.');
    check('⟨Sources close to the council⟩ [said] {the mayor would resign}.', 'Sources close to the council');
    check('⟨Critics⟩ [say] {the dam was never safe}.', 'Critics');
    check('Nobody said that the dam would hold.');
    check('The poll was held on Monday.');
    check('Nobody had read the study before Monday.');
    check('The report ran to forty pages.');
    check('A document lay on the table.');
    check('Two officials and a clerk left the harbour.');
    check('The sources of the river are dry.');
  });

  it('hold what others are said to have said', () => {
    check('⟨He⟩ [said] {she had told them that the gates were old}.');
    check('⟨Oduya⟩ [said] {Vos believes the dam will hold}.', 'Oduya');
    check('⟨Vos⟩ [told] the court {that Oduya had promised to mend the gates}.', 'Vos');
    check('⟨The clerk⟩ [said] {the mayor had told her that the permit was lost}.', 'The clerk');
    check('Vos left, and the mayor closed the harbour.');
  });

  it('are mixed where a part is in marks', () => {
    const [only] = check('⟨Oduya⟩ [said] {the plan was “an insult to every engineer”}.');
    assert.equal(only?.type, 'mixed');
    assert.equal(only.quoted.length, 1);
    check('⟨Vos⟩ [called] {the report “a work of fiction”}.');
    check('⟨She⟩ [described] {the gates as “older than the town”}.');
    check('⟨He⟩ [dismissed] {it as “a storm in a teacup”}.');
    check('The plan was printed with the word “draft” on every page.');
  });

  it('are passive, with or without who says it', () => {
    check('{The mayor} [was accused of] {hiding the report}.');
    check('{The road} [is expected] {to stay closed}.');
    check('{The plan} [was criticised] by ⟨farmers⟩ {as reckless}.');
    check('It was {a vote}, [rejected] by ⟨the opposition⟩ {as a sham}.');
    check('It was a plan which ⟨the farmers⟩ [labelled] {a disgrace}.');
    check('The report was printed by the council.');
  });

  it('are what the subject of a state thinks, which only looks passive', () => {
    check('⟨Residents⟩ [are worried] {that the road will fall}.', 'Residents');
    check('⟨Farmers⟩ [are worried about] {the gates}.', 'Farmers');
    check('⟨Oduya⟩ [was worried] {that the gates were old}.', 'Oduya');
    check('{The road} [is expected] {to fall}.');
    check('It [is hoped] {that the road will open}.');
    check('Nobody was worried that the road would fall.');
    check('The clerk [was told] {that the gates were shut}.');
  });
});
