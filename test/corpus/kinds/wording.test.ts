import assert from 'node:assert/strict';
import { flags, leaves } from './annotated';
import { passages } from './differences';

describe('wording: other force, or no actor', () => {
  flags('wording', [
    [
      'Western nations denounced the election as a ⟦fraud⟧.',
      'Western nations denounced the election as a ⟦sham⟧.',
    ],
    [
      'The ⟦riot⟧ in the harbour district ended on Monday.',
      'The ⟦protest⟧ in the harbour district ended on Monday.',
    ],
    [
      'The ⟦regime⟧ closed the newspaper in the capital.',
      'The ⟦government⟧ closed the newspaper in the capital.',
    ],
    ['The ⟦terrorists⟧ attacked the refinery at dawn.', 'The ⟦militants⟧ attacked the refinery at dawn.'],
    ['Grain prices ⟦soared⟧ in the drought.', 'Grain prices ⟦rose⟧ in the drought.'],
    ['The senator ⟦slammed⟧ the harbour plan.', 'The senator ⟦criticized⟧ the harbour plan.'],
    ['The fisheries ⟦crisis⟧ began in the north.', 'The fisheries ⟦problem⟧ began in the north.'],
    [
      '⟦Putin has placed⟧ Russian tactical nuclear weapons in the province.',
      'Russian tactical nuclear weapons ⟦have been deployed⟧ in the province.',
    ],
    ['⟦Mary Holt has sold⟧ the carved ivory masks.', 'The carved ivory masks ⟦have been sold⟧.'],
    ['The ⟦dictator⟧ opened the copper mine.', 'The ⟦president⟧ opened the copper mine.'],
  ]);

  leaves('wording', [
    ['The court jailed the pilot for murder.', 'The court imprisoned the pilot for murder.'],
    ['The council banned fishing in the bay.', 'The council prohibited fishing in the bay.'],
    [
      'Mayor Nora Field proposed a budget of four million crowns on Tuesday.',
      'The budget of four million crowns, proposed on Tuesday, fills a hole.',
    ],
    ['The riot and the protest in the harbour ended.', 'The protest in the harbour ended after the riot.'],
    ['Grain prices rose in the drought.', 'Grain prices climbed in the drought.'],
    ['The carved masks were sold by Mary Holt.', 'Mary Holt sold the carved masks.'],
    ['The masks were sold.', 'The masks have been sold.'],
    ['The regime closed the newspaper.', 'The town government paid for a new school.'],
    ['The senator criticized the harbour plan.', 'The senator criticised the harbour plan.'],
    [
      'The court appears ready to block the suit of the nurses against the hospital.',
      'The suit of the nurses against the hospital was folded into another in May.',
    ],
    ['Somebody sold the carved ivory masks.', 'The carved ivory masks have been sold.'],
    ['The president opened the mine.', 'The dictator died in exile.'],
    [
      'The banker planned the theft of the masks.',
      'The banker’s conspiracy for the theft of the masks failed.',
    ],
  ]);

  it('shows the place whose whole sentence tells of the same, where a source has the word twice', () => {
    assert.deepEqual(
      passages(
        'wording',
        'Ortega won the vote\n\nGeneral Paulo Ortega kept the palace for a fourth term after winning a vote that neighbours denounced as a fraud.',
        'General Paulo Ortega wins a vote, denounced by neighbours as a sham.\n\nParliament gave General Paulo Ortega the palace for a fourth term after a vote, which the neighbours denounced as a sham.',
      ),
      [['that neighbours denounced as a fraud', 'which the neighbours denounced as a sham']],
    );
  });
});
