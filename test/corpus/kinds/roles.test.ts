import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from '../../language/reader/models';
import { flags, leaves } from './annotated';

const reader = createReader(shippedModels());

describe('quantity: amounts of one thing by the grammar of their sentences, in quite other words', () => {
  flags(
    'quantity',
    [
      [
        '⟦At least 31⟧ miners died on Monday when the shaft at Calder caved in, the owners said.',
        'A cave-in at the Calder shaft was worse than feared: ⟦thirty-eight⟧ miners were killed.',
      ],
      [
        'The trawler Halvard sank ⟦14 kilometers⟧ off the port of Torvik, her owner said.',
        'It was a black night for Torvik: ⟦22 km⟧ off the port the trawler Halvard sank.',
      ],
      [
        'The harbour master, Anna Holt, ⟦47⟧, resigned on Friday.',
        'On Friday Anna Holt, ⟦49⟧, told the council that she had no other choice.',
      ],
      [
        'Anna Holt ran the harbour for years. She was ⟦88⟧.',
        'The harbour master Anna Holt is dead. She was ⟦89⟧.',
      ],
      [
        'The mayor spoke of panic. Two planes dropped ⟦two⟧ bombs on the market of Torvik, she said.',
        'Nobody was warned when ⟦three⟧ bombs fell on the market of Torvik, killing 40 people.',
      ],
      [
        'Calder Steel said its profit rose ⟦34%⟧ to a record in the quarter.',
        'Investors cheered a ⟦43 percent⟧ rise in quarterly profit at Calder Steel.',
      ],
      [
        'The smelter in Oru earned ⟦2.4 billion crowns⟧ last year, which surprised analysts.',
        'Analysts were surprised: ⟦2.9 billion crowns⟧ is what the smelter in Oru earned.',
      ],
      [
        'A mob stormed the court, and police arrested ⟦63⟧ people before dawn.',
        'Order was restored in the morning, after ⟦36⟧ people had been detained by police.',
      ],
    ],
    reader,
  );

  leaves(
    'quantity',
    [
      // A bound that is put roughly.
      [
        'More than 1,200 miners died when the shaft at Calder caved in.',
        'The Calder cave-in killed 1,250 miners.',
      ],
      // Each source has both.
      [
        'Police arrested 63 people on Monday and 36 people on Tuesday.',
        'On Tuesday 36 people were arrested by police, after 63 people the day before.',
      ],
      // Two people.
      ['Anna Holt, 47, resigned on Friday.', 'Peter Roe, 49, took her place on Friday.'],
      // Not one thing.
      [
        'Calder Steel will hire 1,200 people for its new smelter in spring.',
        'A line of police held back 400 people who marched through Oru with flags.',
      ],
      ['Calder Steel raised its prices by 4%.', 'Shares in Calder Steel fell by 9%.'],
    ],
    reader,
  );
});

describe('date: times of one event by the grammar of their sentences, in quite other words', () => {
  flags(
    'date',
    [
      [
        'A strike in ⟦October⟧ cost the railway twelve million pounds.',
        'The railway lost a lot of money: the last strike, in ⟦November⟧, cost it twenty million.',
      ],
      [
        'Calder Steel plans to open its second smelter in Oru in ⟦March⟧.',
        'Hundreds of jobs will come with the second Oru smelter, which Calder Steel will open in ⟦May⟧.',
      ],
    ],
    reader,
  );

  leaves(
    'date',
    [
      [
        'The court of Torvik will hear the banker Anna Holt in March.',
        'Anna Holt sang at the opening of the new library in May.',
      ],
      [
        'A strike in October cost the railway twelve million pounds.',
        'The strike of October, like one in November before, cost the railway money.',
      ],
    ],
    reader,
  );
});

describe('attribution: who is credited', () => {
  leaves(
    'attribution',
    [
      [
        '“We are fighting for our future and we will not stop,” said Anna Holt, a 22-year-old student who carried a flag.',
        '“We are fighting for our future and we will not stop,” Anna Holt, 24, told the Standard.',
      ],
      // Who comes from there may be anybody, the captain too.
      [
        'Callum Drury of Queensland was among the first to reach the wounded bowler. "We carried the poisoned children across the frozen river," Drury said.',
        'Callum Drury of Queensland was on 12 when the bowler fell, and was one of the first to get to him. "We carried the poisoned children across the frozen river," the Queenslander said.',
      ],
    ],
    reader,
  );
});
