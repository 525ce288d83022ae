import { check } from './annotated';

describe('What people think and want, reported without marks', () => {
  it('are beliefs', () => {
    check('⟨Engineers⟩ [believe] {that the wall is sound}.', 'Engineers');
    check('⟨Vos⟩ [thinks] {the boats are lost}.', 'Vos');
    check('⟨Oduya⟩ [believed] {the dam would hold}.', 'Oduya');
    check('The believers met in the harbour.');
  });

  it('are plans', () => {
    check('⟨The council⟩ [intends] {to rebuild the road}.', 'The council');
    check('⟨Oduya⟩ [planned] {to open the gates} on Monday.', 'Oduya');
    check('⟨The firm⟩ [intended] {to sell the harbour in May}.', 'The firm');
    check('The plans of the harbour hung on the wall.');
    check('The plan to open the gates was printed.');
  });

  it('are fears', () => {
    check('⟨Fishermen⟩ [fear] {the harbour will close}.', 'Fishermen');
    check('⟨Vos⟩ [feared] {that the boats were lost}.', 'Vos');
    check('⟨Doctors⟩ [worry] {that the water is not safe}.', 'Doctors');
    check('A fear of water kept the boy at home.');
  });

  it('are hopes', () => {
    check('⟨Oduya⟩ [hopes] {that the road will open in May}.', 'Oduya');
    check('⟨The town⟩ [hoped] {to keep its harbour}.', 'The town');
    check('⟨Vos⟩ [hoped] {the wind would fall}.', 'Vos');
    check('The hope of the town is its harbour.');
  });

  it('are accusations', () => {
    check('⟨Unions⟩ [alleged] {that the firm had hidden the report}.', 'Unions');
    check('⟨Vos⟩ [accused] {the council of neglect}.', 'Vos');
    check('⟨The mayor⟩ [charged] {that the firm had lied}.', 'The mayor');
    check('The accused left the court on Monday.');
  });

  it('are denials', () => {
    check('⟨Oduya⟩ [denied] {hiding the report}.', 'Oduya');
    check('⟨The mayor⟩ [denied] {the claim}.', 'The mayor');
    check('⟨The firm⟩ [denies] {that the gates leaked}.', 'The firm');
    check('The plan to deny them a road was printed.');
  });

  it('are promises', () => {
    check('⟨The firm⟩ [promised] {to mend the gates}.', 'The firm');
    check('⟨Oduya⟩ [promised] {that the road would open}.', 'Oduya');
    check('⟨The mayor⟩ [pledged] {to rebuild the harbour}.', 'The mayor');
    check('A promising start was made on Monday.');
    check('The workers’ promise of May was kept.');
  });

  it('are demands', () => {
    check('⟨Vos⟩ [demanded] {an apology from the council}.', 'Vos');
    check('⟨The court⟩ [ordered] {the firm to pay}.', 'The court');
    check('⟨The unions⟩ [demanded] {that the gates be checked}.', 'The unions');
    check('The demand for water rose in the summer.');
    check('The order to the shop was for ten boats.');
  });
});
