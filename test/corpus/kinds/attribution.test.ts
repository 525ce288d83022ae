import { flags, leaves } from './annotated';

describe('attribution: on whose word', () => {
  flags('attribution', [
    [
      '⟦European lawmakers⟧ said the harbour vote was neither free nor fair.',
      '⟦European politicians⟧ said the harbour vote was not free nor fair.',
    ],
    [
      '⟦Police⟧ said the masked driver fled across the frozen river.',
      '⟦Witnesses⟧ said the masked driver fled across the frozen river.',
    ],
    [
      '⟦Doctors⟧ said the poisoned children will recover.',
      '⟦Relatives⟧ said the poisoned children will recover.',
    ],
    [
      '⟦Union leaders⟧ said the copper mine will close in May.',
      '⟦Company officials⟧ said the copper mine will close in May.',
    ],
    [
      '“The harbour plan is cynical and transparent,” ⟦Hart⟧ said.',
      '“The harbour plan is cynical and transparent,” ⟦Moreau⟧ said.',
    ],
    [
      '⟦Prosecutors⟧ said the banker hid gold in the cellar.',
      '⟦Neighbors⟧ said the banker hid gold in the cellar.',
    ],
    [
      '⟦Teachers⟧ say the volcano will erupt within weeks.',
      '⟦Parents⟧ say the volcano will erupt within weeks.',
    ],
    ['The dam was badly built, ⟦engineers⟧ said.', 'The dam was badly built, ⟦residents⟧ said.'],
    [
      '⟦Diplomats⟧ said the hostages crossed the desert on foot.',
      '⟦Soldiers⟧ said the hostages crossed the desert on foot.',
    ],
    // On somebody's word here, as plain fact there.
    [
      '⟦Police⟧ said the masked driver fled across the frozen river.',
      'The masked driver ⟦fled⟧ across the frozen river.',
    ],
    [
      'The bank hid gold in the cellar of the brewery, ⟦prosecutors⟧ said.',
      'The bank ⟦hid⟧ gold in the cellar of the brewery.',
    ],
    [
      '⟦Doctors⟧ said the poisoned children recovered in the northern hospital.',
      'The poisoned children ⟦recovered⟧ in the northern hospital.',
    ],
    ['⟦Critics⟧ said the museum sold stolen carvings.', '⟦Curators⟧ said the museum sold stolen carvings.'],
  ]);

  leaves('attribution', [
    [
      'Officials said nine fishermen were treated for burns.',
      'Nine fishermen were treated for burns, the emergency services said.',
    ],
    ['Mary Holt said the copper mine will close in May.', 'Holt said the copper mine will close in May.'],
    ['Lawmakers said the harbour vote was unfair.', 'Legislators said the harbour vote was unfair.'],
    ['The police said the masked driver fled.', 'Police said the masked driver fled.'],
    ['“The harbour plan is cynical,” Hart said.', 'The harbour plan is “cynical”, said Hart.'],
    ['Doctors said the children will recover.', 'Engineers said the dam will hold.'],
    ['He said the banker hid gold in the cellar.', 'She said the banker hid gold in the cellar.'],
    ['Police said the driver fled.', 'The officers said the village was quiet.'],
    ['The attorneys said the banker hid gold.', 'The lawyers said the banker hid gold.'],
    ['Prosecutors said the banker hid gold.', 'Prosecutors said that the banker had hidden gold.'],
    // It stands on somebody's word in both, or as plain fact in both.
    [
      'Police said the masked driver fled across the frozen river.',
      'The masked driver fled across the frozen river. He was armed, police said.',
    ],
    [
      'Masked driver flees across frozen river\n\nThe masked driver fled across the frozen river. Police said the masked driver fled across the frozen river.',
      'The masked driver fled across the frozen river.',
    ],
    ['Police said the masked driver fled.', 'The masked driver was caught.'],
    [
      '“We will not stop the harbour march,” said Ana Moor, a student who carried a flag.',
      '“We will not stop the harbour march,” Ana Moor, 24, said.',
    ],
    ['The committee chairman said the ivory trade must end.', 'Holt said the ivory trade must end.'],
    [
      'Vera Lindt’s lawyers said they would appeal the ruling on Friday.',
      'Her legal team said they would appeal the ruling on Friday.',
    ],
  ]);
});
