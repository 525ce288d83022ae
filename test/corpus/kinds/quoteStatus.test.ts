import { flags, leaves } from './annotated';

describe('quote-status: quoted in one source only', () => {
  flags('quote-status', [
    [
      'The court convicted 40 farmers of “⟦subversive⟧” activities.',
      'The court convicted 40 farmers of ⟦subversive⟧ activities.',
    ],
    [
      'His rivals had “⟦chosen⟧” their own destiny, the general said.',
      'The general said his rivals had ⟦chosen⟧ their own fate.',
    ],
    [
      'Lawyers called the ruling “⟦a departure from common judicial practice⟧”.',
      'Lawyers said the ruling was ⟦a departure from common judicial practice⟧ in the province.',
    ],
    [
      'The minister felt “⟦whipsawed⟧” by the witness testimony, she said.',
      'The minister said she was ⟦whipsawed⟧ by the testimony of the witness.',
    ],
    [
      'Police removed the “⟦illegal⟧” tents from the park.',
      'Police removed the ⟦illegal⟧ tents from the park.',
    ],
    [
      'The treaty is “⟦dead⟧” for the fishermen union, its chairman said.',
      'For the fishermen union the treaty is ⟦dead⟧, its chairman said.',
    ],
    [
      'He called the lawsuit “⟦without merit⟧” in a statement on the dam.',
      'In a statement on the dam he said the lawsuit was ⟦without merit⟧.',
    ],
    [
      '“⟦I accept the responsibility for the poisoned river⟧,” the manager said.',
      'The manager said he would ⟦accept the responsibility for the poisoned river⟧.',
    ],
    [
      'The army bombed a “⟦terrorist⟧” camp near the border.',
      'The army bombed a ⟦terrorist⟧ camp near the border.',
    ],
    [
      'The island suffered a “⟦catastrophic⟧” drought this summer.',
      'The island suffered a ⟦catastrophic⟧ drought this summer.',
    ],
  ]);

  leaves('quote-status', [
    [
      'The court convicted farmers of “subversive” activities.',
      'The court convicted farmers of "subversive" activities.',
    ],
    [
      'The court convicted farmers of “subversive” activities.',
      "The court convicted farmers of 'subversive' activities.",
    ],
    [
      'She played the “Moonlight Sonata” in the old theatre.',
      'She played the Moonlight Sonata in the old theatre.',
    ],
    [
      '“We will search every boat in the harbour until we find the missing sailors,” the officer said.',
      'The officer promised to look for the sailors.',
    ],
    [
      'Police removed the “illegal” tents from the park.',
      'The trade in ivory is illegal in all the provinces.',
    ],
    ['The minister called the deal “good”.', 'Farmers hope for a good harvest after the rain.'],
    ['He told the crowd: “Go home.”', 'The crowd went home after the speech.'],
    ['The island suffered a “catastrophic” drought.', 'The island suffered a terrible drought.'],
    ['The army bombed a camp near the border.', 'The army bombed a camp near the border.'],
    // Denied here and said there: other words, not the same without marks.
    [
      '“We have no record of a revised forecast before two o’clock,” the council said.',
      'The weather office said it had sent a revised forecast before two o’clock to the council.',
    ],
    ['The treaty is “dead”, the chairman said.', 'The treaty is «dead», the chairman said.'],
  ]);
});
