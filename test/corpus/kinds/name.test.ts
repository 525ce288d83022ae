import { flags, leaves } from './annotated';

describe('name: one name spelled in two ways', () => {
  flags('name', [
    [
      'The driver, ⟦Alan Brisk⟧, survived the crash.',
      'Police named the driver of the crash as ⟦Allan Brisk⟧.',
    ],
    [
      '⟦Sviatlana Tsikhanouskaya⟧ called for new sanctions on Monday.',
      '⟦Sviatlana Tsihanouskaya⟧ called for new sanctions on Monday.',
    ],
    [
      'He spent six months on ⟦Paris Island⟧ before the war, records show.',
      'He spent six months on ⟦Parris Island⟧ before the war, records show.',
    ],
    ['Senator ⟦Maria Delgado⟧ voted for the bill.', 'Senator ⟦Maria Delagdo⟧ voted for the bill.'],
    [
      '⟦Katherine Moreno⟧ resigned as mayor of the town.',
      '⟦Catherine Moreno⟧ resigned as mayor of the town.',
    ],
    ['Judge ⟦Karla Bergmann⟧ freed the captain.', 'Judge ⟦Karla Bergman⟧ freed the captain.'],
    ['Police searched ⟦Kharkov⟧ on Friday.', 'Police searched ⟦Harkov⟧ on Friday.'],
    ['Captain ⟦Sergei Petrenko⟧ refused to sail.', 'Captain ⟦Sergey Petrenko⟧ refused to sail.'],
    ['Curator ⟦Lena Whitcombe⟧ found the letters.', 'Curator ⟦Lena Whitcomb⟧ found the letters.'],
    ['The bank of ⟦Alexander Hoffman⟧ failed.', 'The bank of ⟦Alexander Hofman⟧ failed.'],
    ['Minister ⟦Yusuf Kaplanov⟧ signed the treaty.', 'Minister ⟦Yusuf Kaplanow⟧ signed the treaty.'],
  ]);

  // Shown where a reader knows best who is meant, not in the headline.
  flags('name', [
    [
      'Prannesh is out for the season\n\nThe captain ⟦Arvind Prannesh⟧ tore a muscle in Varde.',
      'The captain ⟦Arvind Pranesh⟧ tore a muscle in Varde.',
    ],
  ]);

  leaves('name', [
    ['Moreno resigned as mayor of the town.', 'Catherine Moreno resigned as mayor of the town.'],
    ['The E.U. fined the firm.', 'The European Union fined the firm.'],
    ['Troops left South Korea in June.', 'South Korean troops left in June.'],
    ['Anna Larsen and Anna Larson both ran for the council.', 'Anna Larsen ran for the council again.'],
    ['Iran closed its embassy on Friday.', 'Iraq closed its embassy on Friday.'],
    ['José Garçon won the race in Lyon.', 'Jose Garcon won the race in Lyon.'],
    ['The Clintons sold the house.', 'Bill Clinton sold the house.'],
    ['Mike Delgado voted for the bill.', 'Michael Delgado voted for the bill.'],
    ['Judge Karla Bergmann’s court freed him.', 'Judge Karla Bergmann freed him.'],
    ['Robert Hall and Roberta Wall met.', 'Roberta Wall met Robert Hall.'],
  ]);
});
