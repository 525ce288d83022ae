import type { CorrectionCommand } from './correction';
import { merge, othersOf, split } from './identity';
import { sayKind, sayName } from './kindAndName';
import { sayMeaning } from './meaning';
import { ofMention, ofSelection } from './placesOfWords';

const onMention = 'Put the cursor on a name, a description or a pronoun.';

/** What a person says of who or what is named. */
export const entityCorrections: readonly CorrectionCommand[] = [
  {
    id: 'notEntity',
    title: 'This Names Nobody and Nothing',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: aim =>
      ofMention(aim, 'names nobody and nothing', (passage, reach) => ({
        asserts: 'no-entity',
        passage,
        reach,
      })),
  },
  {
    id: 'entity',
    title: 'This Is a Name…',
    applies: ({ selected }) => selected.length > 0,
    otherwise: 'Select the name.',
    say: aim => sayKind(aim, undefined, ofSelection),
  },
  {
    id: 'kind',
    title: 'Change the Kind…',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: aim => sayKind(aim, aim.mention?.kind, ofMention),
  },
  {
    id: 'name',
    title: 'Change the Name…',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: sayName,
  },
  {
    id: 'merge',
    title: 'Same as…',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: merge,
  },
  {
    id: 'split',
    title: 'Not the Same as…',
    applies: ({ mention }) => mention !== undefined && othersOf(mention).length > 0,
    otherwise: 'Put the cursor on a mention of somebody who is mentioned elsewhere too.',
    say: split,
  },
  {
    id: 'means',
    title: 'This Means…',
    applies: ({ mention, selected }) => mention !== undefined || selected.length > 0,
    otherwise: 'Put the cursor on a pronoun, a description or a name.',
    say: sayMeaning,
  },
];
