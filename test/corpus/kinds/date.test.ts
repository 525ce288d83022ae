import { flags, leaves } from './annotated';
import { shippedModels } from '../../language/reader/models';
import { createReader } from '../../../src/language/reader/reader';

/** A Monday, and the Sunday before it. */
const monday = '2025-01-27';
const sunday = '2025-01-26';
const both = { a: monday, b: monday };

describe('date: one event on two days', () => {
  flags('date', [
    [
      'The council approved the new bridge over the river on ⟦March 3, 2024⟧.',
      'The council approved the new bridge over the river on ⟦March 5, 2024⟧.',
    ],
    [
      'The council approved the new bridge over the river on ⟦March 3⟧.',
      'The council approved the new bridge over the river on ⟦March 5⟧.',
    ],
    ['The company built the Denver factory in ⟦2019⟧.', 'The company built the Denver factory in ⟦2017⟧.'],
    [
      'President Ortega won the election in the capital on ⟦Monday⟧.',
      'President Ortega won the election in the capital on ⟦January 26⟧.',
      both,
    ],
    // Which day a weekday is stays open, but not that the two are different days.
    [
      'President Ortega won the election in the capital on ⟦Monday⟧.',
      'President Ortega won the election in the capital on ⟦Tuesday⟧.',
    ],
    [
      'The frigate Halvard sank off Cape Oru on ⟦Saturday morning⟧.',
      'On ⟦Thursday⟧ the frigate Halvard sank off Cape Oru.',
    ],
    [
      'The frigate Halvard sank off Cape Oru on ⟦Monday⟧.',
      'The frigate Halvard sank off Cape Oru on ⟦January 26, 2025⟧.',
    ],
    [
      'The smelter in Calder will close ⟦next week⟧, its owners said.',
      'The smelter in Calder will close ⟦today⟧, its owners said.',
      { a: sunday, b: sunday },
    ],
    [
      'The court of Torvik banned the whaling fleet in ⟦May 1961⟧.',
      'The court of Torvik banned the whaling fleet in ⟦June 1961⟧.',
    ],
    [
      'The treaty on herring was signed in the ⟦1990s⟧ by both islands.',
      'The treaty on herring was signed in ⟦1987⟧ by both islands.',
    ],
  ]);

  leaves('date', [
    [
      'President Ortega won the election in the capital on Sunday.',
      'President Ortega won the election in the capital on January 26.',
      both,
    ],
    [
      'President Ortega won the election in the capital yesterday.',
      'President Ortega won the election in the capital today.',
      { a: monday, b: sunday },
    ],
    [
      'President Ortega won the election in the capital yesterday.',
      'President Ortega won the election in the capital on Tuesday.',
    ],
    ['The company built the Denver factory in 2019.', 'The company built the Denver factory in May 2019.'],
    [
      'The council approved the new bridge on March 3, 2024. It had debated it on March 5, 2024.',
      'The council approved the new bridge on March 5, 2024.',
    ],
    // In another time zone the night belongs to the next day.
    [
      'The frigate Halvard sank off Cape Oru on Sunday night.',
      'The frigate Halvard sank off Cape Oru on Monday.',
    ],
    [
      'The frigate Halvard sank off Cape Oru on Sunday.',
      'The frigate Halvard sank off Cape Oru on January 26, 2025.',
    ],
    [
      'The frigate Halvard sank off Cape Oru on Sunday.',
      'The frigate Halvard sank off Cape Oru last Sunday.',
    ],
    [
      'The frigate Halvard sank off Cape Oru on Sunday.',
      'The frigate Halvard sank off Cape Oru at the weekend.',
      both,
    ],
    // Two events.
    [
      'The frigate Halvard sank off Cape Oru on Sunday.',
      'Divers reached the frigate Halvard on Wednesday with a new robot.',
    ],
  ]);
});

describe('date: the hour', () => {
  const reader = createReader(shippedModels());
  flags(
    'date',
    [
      [
        'The sheriff said that her office sent an alert to residents at ⟦9:25 p.m.⟧',
        'The first alert to residents was sent at ⟦9:48 p.m.⟧, the sheriff said.',
      ],
    ],
    reader,
  );

  leaves(
    'date',
    [
      // One rounds; a zone tells another hour for the same time; the day alone says less.
      [
        'The storm made landfall at 3:41 a.m. near Port Varde.',
        'The storm made landfall near Port Varde at 3:45 a.m.',
      ],
      [
        'The storm made landfall at 3:30 a.m. EST near Port Varde.',
        'The storm made landfall near Port Varde at 8:30 a.m. UTC.',
      ],
      [
        'The storm made landfall at 3:40 a.m. near Port Varde on Friday.',
        'The storm made landfall near Port Varde on Friday.',
      ],
    ],
    reader,
  );
});
