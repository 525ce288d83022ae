import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { flags, leaves } from './annotated';

describe('polarity: affirmed and denied', () => {
  flags('polarity', [
    [
      'The council ⟦approved⟧ the harbour plan on Monday.',
      'The council ⟦did not approve⟧ the harbour plan on Monday.',
    ],
    [
      'The nurse ⟦warned⟧ the hospital about the vaccine.',
      'The nurse ⟦never warned⟧ the hospital about the vaccine.',
    ],
    [
      'The company ⟦will close⟧ the sawmill in spring.',
      'The company ⟦will not close⟧ the sawmill in spring.',
    ],
    [
      'The general ⟦signed⟧ the peace treaty in the capital.',
      'The general ⟦has not signed⟧ the peace treaty in the capital.',
    ],
    ['Inspectors ⟦found⟧ mercury in the river.', 'Inspectors ⟦didn’t find⟧ mercury in the river.'],
    ['The bank ⟦paid⟧ the fine for the fraud.', 'The bank ⟦has never paid⟧ the fine for the fraud.'],
    [
      'The senator ⟦attended⟧ the hearing on the dam.',
      'The senator ⟦did not attend⟧ the hearing on the dam.',
    ],
    ['Prosecutors ⟦charged⟧ the pilot with murder.', 'Prosecutors ⟦did not charge⟧ the pilot with murder.'],
    [
      'The jury ⟦accepted⟧ the testimony of the widow.',
      'The jury ⟦did not accept⟧ the testimony of the widow.',
    ],
    [
      'The army ⟦bombed⟧ the refugee camp near the border.',
      'The army ⟦did not bomb⟧ the refugee camp near the border.',
    ],
    [
      'The council ⟦approved⟧ the harbour plan on Monday.',
      'The council ⟦rejected⟧ the harbour plan on Monday.',
    ],
    [
      'On Monday the harbour council ⟦accepted⟧ the plan for the lighthouse.',
      'The harbour council ⟦refused to accept⟧ the plan for the lighthouse.',
    ],
    [
      'The admiral ⟦refused to sign⟧ the peace treaty.',
      'The admiral ⟦signed⟧ the peace treaty in the capital.',
    ],
    [
      'A jury ⟦acquitted⟧ the pilot of smuggling pearls.',
      'The pilot ⟦was convicted⟧ of smuggling pearls by a jury.',
    ],
    ['The minister ⟦confirmed⟧ the sale of the ferries.', 'The minister ⟦denied⟧ the sale of the ferries.'],
    // What is denied need not be what somebody does.
    [
      'She said all ⟦passengers⟧ of the ferry were on the manifest.',
      'She conceded that ⟦not all passengers⟧ of the ferry were on the manifest.',
    ],
    [
      'The health ministry ⟦plans⟧ to rewrite its dietary guidelines.',
      'The ministry said it had ⟦no plans⟧ to rewrite its dietary guidelines.',
    ],
    [
      'The operator ⟦denied⟧ that the old ferry was overloaded.',
      'The operator ⟦admitted⟧ the old ferry had been overloaded.',
    ],
    ['The senator ⟦welcomed⟧ the sale of the ferries.', 'The senator ⟦condemned⟧ the sale of the ferries.'],
    ['The mayor was ⟦aware⟧ of the leaking dam.', 'The mayor was ⟦not aware⟧ of the leaking dam.'],
  ]);

  leaves('polarity', [
    ['The council did not approve the harbour plan.', 'The council didn’t approve the harbour plan.'],
    ['The council approved the harbour plan.', 'The council approved the harbour plan, not the budget.'],
    ['The nurse warned the hospital.', 'The hospital did not hire the nurse.'],
    ['The company will not close the mine.', 'The company will never close the mine.'],
    ['The general signed the treaty.', 'Farmers did not sign the petition.'],
    ['Inspectors found mercury in the river.', 'Mercury was found in the river by inspectors.'],
    ['The bank paid the fine.', 'The bank did not comment.'],
    ['Not only did the senator attend the hearing, she spoke.', 'The senator attended the hearing.'],
    ['The jury believed the widow.', 'The widow did not speak.'],
    ['The army bombed the camp.', 'The army bombed the camp.'],
    ['The senator welcomed the sale of the ferries.', 'Farmers condemned the tax on grain.'],
    // Not the same that is approved and rejected, or not by the same.
    ['The council approved the harbour plan.', 'The council rejected the budget of the school.'],
    ['The minister did not deny the sale of the ferries.', 'The minister confirmed the sale of the ferries.'],
    ['Grain prices rose in the drought.', 'Grain prices fell after the drought.'],
    ['It was not only the passengers who were on the manifest.', 'All passengers were on the manifest.'],
    ['The mayor was not aware of the leaking dam.', 'The mayor was unaware of the leaking dam.'],
    ['Nobody was aware of the leaking dam.', 'The mayor was not aware of the leaking dam.'],
  ]);
});

describe('polarity: opposed words of one thing, by the grammar of their sentences', () => {
  flags(
    'polarity',
    [
      [
        'The harbour master Karl Berg was found ⟦guilty⟧ of fraud by a jury in March and will be sentenced soon.',
        'Karl Berg, who was ⟦acquitted⟧ of fraud in March, always said the crates were empty.',
      ],
    ],
    createReader(shippedModels()),
  );
});

describe('polarity: what one says here and there', () => {
  const reader = createReader(shippedModels());
  flags(
    'polarity',
    [
      [
        'Her coach, Ray Tarn, did ⟦not respond to requests for comment⟧ on Monday.',
        'Reached by phone on Monday, ⟦Ray Tarn said⟧ that he was behind her.',
      ],
      [
        'Karl Berg ⟦declined to comment⟧ on the sale.',
        '“We sold it for nothing,” ⟦Karl Berg told⟧ The Courier in an interview.',
      ],
      [
        'The chairwoman, Vera Lindt, ⟦denied⟧ making a promise to the fishermen.',
        'Vera Lindt ⟦conceded⟧ that she had made the fishermen a promise.',
      ],
      [
        'Karl Berg ⟦said⟧ that he had not met the smugglers.',
        'Karl Berg ⟦acknowledged⟧ that he had sat down with the smugglers.',
      ],
    ],
    reader,
  );

  leaves(
    'polarity',
    [
      // Said in court is not said to a newsroom.
      ['Karl Berg declined to comment on the sale.', '“We sold it for nothing,” Karl Berg told the court.'],
      [
        'Karl Berg declined to comment on the sale.',
        'Vera Lindt said in an interview that the sale was fair.',
      ],
      // Both have it that he was silent.
      [
        'Karl Berg declined to comment on the sale.',
        'Karl Berg told The Courier last year that it was fair; now he declined to comment.',
      ],
      [
        'Karl Berg acknowledged that he had met the smugglers.',
        'Karl Berg said that he had not sold the harbour.',
      ],
      [
        'The council is split: Karl Berg had struggled with the decision.',
        'Karl Berg said that he has not decided.',
      ],
      [
        'Officer Berg had two seconds to make a decision, his lawyer said.',
        'Officer Berg had two seconds to make a decision no officer wants to make, his lawyer said.',
      ],
    ],
    reader,
  );
});
