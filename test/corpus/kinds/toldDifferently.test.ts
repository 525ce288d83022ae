import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { severityOf } from '../../../src/corpus/judgement';
import type { Severity } from '../../../src/corpus/model';
import { slice } from '../../../src/language/span';
import { flags, leaves } from './annotated';

/** Two texts of one story. */
function compare(a: string, b: string) {
  const corpus = new Corpus();
  corpus.grouping = 'all';
  corpus.set({ id: 'a.txt', text: a });
  corpus.set({ id: 'b.txt', text: b });
  return corpus.snapshot().discrepancies.filter(({ kind }) => kind === 'detail');
}

/** Where what is told differently is shown at normal strictness. */
function shownAt(a: string, b: string): Severity[] {
  return compare(a, b).map(found => severityOf(found, { strictness: 'normal', severity: {} }));
}

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

  it('is a problem where it is of a person, or where one of both denies', () => {
    const [paid, bought] = [
      'gave the oyster fishermen of the fjord a banquet, free tickets for the opera and a barrel of cider after herring, seals and shrimp were poisoned in January.',
      'bought the oyster fishermen of the fjord trawlers, engines, cabins and lanterns after herring, seals and shrimp were poisoned in January.',
    ];
    const thing = 'The copper smelter of the town, which dredged the harbour,';
    const person = 'Ingrid Solberg, whose copper smelter of the town dredged the harbour,';
    assert.deepEqual(shownAt(`${thing} ${paid}`, `${thing} ${bought}`), ['view']);
    assert.deepEqual(shownAt(`${person} ${paid}`, `${person} ${bought}`), ['information']);
    assert.deepEqual(shownAt(`${thing} never ${paid}`, `${thing} ${bought}`), ['information']);
  });

  it('is a problem only where not much else of both runs parallel', () => {
    const places = 'Torvik Oru Calder Bergen Hamar Narvik Molde Alta Skien Larvik Harstad Florø Mandal'.split(
      ' ',
    );
    const parallel = (words: string) => (place: string, i: number) =>
      `Mayor Ingrid Solberg-${i} of ${place} said in the ${place} gazette that the copper smelter and the oyster fishermen of ${place} ${words} ${i + 20} trawlers.`;
    const one = places.map(parallel('needed harbours, lanterns and engines for their')).join(' ');
    const other = places.map(parallel('quarrelled over nets, cabins and herring of their')).join(' ');
    const all = compare(one, other).length;
    assert.ok(all > 8, `${all}`);
    assert.ok(shownAt(one, other).every(shown => shown === 'view'));
    const few = (text: string) => text.split('. ').slice(0, 3).join('. ');
    assert.ok(shownAt(few(one), few(other)).includes('information'));
  });

  it('holds one sentence against both halves into which the other source cuts it', () => {
    const whole =
      'Harbour master Ingrid Solberg closed the copper smelter of Calder on Friday after herring died in the fjord, and fined its owner Per Lund two million crowns for broken filters.';
    const halves = [
      'Harbour master Ingrid Solberg shut the copper smelter of Calder for a week when dead herring were washed ashore by storms.',
      'Its owner Per Lund, who calls the broken filters a bagatelle, must pay two million crowns to a fund of divers.',
    ];
    const text = halves.join(' ');
    const found = compare(whole, text).flatMap(({ positions }) =>
      positions.flatMap(({ stances }) => stances.filter(({ source }) => source === 'b.txt')),
    );
    assert.deepEqual(
      found.map(({ passage }) => `${slice(text, passage)}.`),
      halves,
    );
  });
});
