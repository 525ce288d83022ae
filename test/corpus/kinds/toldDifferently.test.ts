import { flags, leaves } from './annotated';

describe('told differently: sentences on one thing that do not say the same', () => {
  flags('detail', [
    [
      'Harbour master Ingrid Solberg asked on Friday that the ⟦copper smelter close its furnaces⟧ before the herring season.',
      'On Friday harbour master Ingrid Solberg asked the smelter to ⟦filter the smoke⟧ of its ⟦chimneys⟧ before the herring season.',
    ],
    [
      'The museum of Calder handed the ivory masks to the islanders because of ⟦letters⟧ in its ⟦archive⟧.',
      'The museum of Calder handed the ivory masks to the islanders after ⟦protests⟧ outside the ⟦embassy⟧.',
    ],
  ]);

  // What surely differs from one sentence isn't held against another.
  flags('detail', [
    [
      '⟦Rebel officers⟧ declared victory in the Calder referendum, which the neighbours call a farce.',
      '⟦Election officials⟧ declared a rebel victory in the Calder referendum.\n\nIn the Calder referendum, which the neighbours mock, the rebels of the northern valley won four seats in five.',
    ],
  ]);

  leaves('detail', [
    // The same in other words.
    [
      'The court jailed the trawler captain for smuggling cigarettes.',
      'The trawler captain was imprisoned by the court for smuggling cigarettes.',
    ],
    // One simply says more.
    [
      'The lighthouse at Cape Oru was sold to a brewer.',
      'The lighthouse at Cape Oru was sold to a brewer, who wants to open a restaurant with twenty tables there.',
    ],
    // The same words, quoted.
    [
      '“The glacier above the village will not hold another summer,” geologist Ane Falk said in Bergen.',
      'Speaking to students, Falk warned: “The glacier above the village will not hold another summer.”',
    ],
    // Two things that have a person in common.
    [
      'Geologist Ane Falk measured the glacier above the village with a laser in spring.',
      'Falk plays the cello in an orchestra of amateurs and has two grown sons.',
    ],
  ]);
});
