import { flags, leaves } from './annotated';
import { shippedModels } from '../../language/reader/models';
import { createReader } from '../../../src/language/reader/reader';

describe('quantity: different amounts of one thing', () => {
  flags('quantity', [
    [
      'Varde Bank, the ⟦seventh-largest⟧ bank of the north, closed on Monday.',
      'Varde Bank, the ⟦eighth biggest⟧ bank of the north, closed on Monday.',
    ],
    [
      'In the harbour ⟦10⟧ people were hurt when the ferry hit a pier.',
      'In the harbour ⟦a dozen⟧ people were hurt when the ferry hit a pier.',
    ],
    [
      'The court ordered the company to pay a fine of ⟦$45,000⟧.',
      'The court ordered the company to pay a fine of ⟦$54,000⟧.',
    ],
    [
      'Voters gave the mayor ⟦61 percent⟧ of the vote in the capital.',
      'The mayor received ⟦57 percent⟧ of the vote in the capital.',
    ],
    [
      'The strike at the copper mine lasted ⟦six weeks⟧.',
      'The strike at the copper mine lasted ⟦nine weeks⟧.',
    ],
    [
      'The flood destroyed ⟦340⟧ houses along the river.',
      'Along the river ⟦430⟧ houses were destroyed by the flood.',
    ],
    [
      'The parliament approved a loan of ⟦$2 billion⟧ for the railway.',
      'A loan of ⟦$3 billion⟧ for the railway was approved by the parliament.',
    ],
    [
      'The museum bought ⟦four⟧ paintings by the Danish painter.',
      'The museum bought ⟦seven⟧ paintings by the Danish painter.',
    ],
    [
      'Rebels released ⟦23⟧ hostages at the airport on Friday.',
      'At the airport ⟦32⟧ hostages were released by rebels on Friday.',
    ],
    [
      'The lawsuit covers ⟦1.5 million⟧ nurses in the state.',
      'A lawsuit on behalf of ⟦1.8 million⟧ nurses went to court.',
    ],
    [
      'Unemployment in the region rose to ⟦8%⟧ in spring.',
      'In spring unemployment in the region rose to ⟦11%⟧.',
    ],
  ]);

  leaves('quantity', [
    [
      'Varde Bank, the seventh-largest bank of the north, closed on Monday.',
      'Varde Bank, the eighth-oldest bank of the north, closed on Monday.',
    ],
    [
      'The jail holds 1,250 prisoners, the warden said.',
      'The jail holds more than 1,200 prisoners, the warden said.',
    ],
    [
      'The nation of nine million people votes on Sunday.',
      'The nation of 9.4 million people votes on Sunday.',
    ],
    [
      'The mayor received 50% of the vote in the capital.',
      'The mayor received half of the vote in the capital.',
    ],
    ['The watch cost $43,350, prosecutors said.', 'The watch cost $43,000, prosecutors said.'],
    ['About 200 students marched to the embassy.', 'Some 210 students marched to the embassy.'],
    ['Ten people were hurt when the ferry hit a pier.', '10 people were hurt when the ferry hit a pier.'],
    ['The ferry carried 240 passengers and 12 sailors.', 'The ferry carried 12 sailors and 240 passengers.'],
    ['Two nurses and four doctors treated the injured.', 'Four doctors treated the injured.'],
    ['Police arrested 30 men at the stadium.', 'The stadium has room for 45,000 fans.'],
    [
      'The bridge reopened after nearly three years of repairs.',
      'The bridge reopened after less than three years of repairs.',
    ],
  ]);
});

describe('quantity: figures that nearly agree', () => {
  const reader = createReader(shippedModels());
  flags(
    'quantity',
    [
      [
        'Karl Berg was found guilty. In all, Mr. Berg received ⟦$2.3 million⟧.',
        'A jury convicted Karl Berg. Prosecutors put Berg’s take at ⟦$2.8 million⟧.',
      ],
      [
        'The storm hit Port Varde at night. Officials in Port Varde said the surge reached ⟦13 feet⟧.',
        'The storm came ashore at Port Varde. Residents of Port Varde said the water came up ⟦16 feet⟧.',
      ],
    ],
    reader,
  );

  leaves(
    'quantity',
    [
      // What one has leaves the rest to the other.
      [
        'Investors of Berg Lines will own 64 percent of the company.',
        'Investors of Varde Lines will own 36 percent of the company.',
      ],
      // A son is somebody of his own.
      [
        'Among the dead were the chemist Peter Lang, of Varde, and his 4-year-old son.',
        'Among the dead was Peter Lang, 58, a chemist of Varde.',
      ],
      [
        'Karl Berg received $2.3 million. The bridge of Varde cost $2.8 million.',
        'The bridge of Varde cost $2.8 million. Karl Berg received $2.3 million.',
      ],
      [
        'The Harbour party won 84 of the 150 seats in the assembly on Sunday.',
        'The Harbour party won control of the 150-seat assembly on Sunday.',
      ],
    ],
    reader,
  );
});
