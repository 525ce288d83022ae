import { withCapital } from '../withCapital';
import { shorten } from '../card/markdown';
import type { Aim } from './aim';
import { askOne, askReach, askWhom, type Chosen } from './ask';
import {
  type CorrectionCommand,
  type Make,
  type OwnCorrection,
  type Saying,
  withoutSource,
} from './correction';

type Quotation = NonNullable<Aim['quotation']>;

const types: readonly Quotation['type'][] = ['direct', 'indirect', 'mixed'];
const typeHints: Readonly<Record<Quotation['type'], string>> = {
  direct: 'somebody’s own words, all in quotation marks',
  indirect: 'what somebody said, in the words of the source',
  mixed: 'in the words of the source, with some in quotation marks',
};

const onQuotation = 'Put the cursor in a quotation.';

/** What a person says of who said what. */
export const quotationCorrections: readonly CorrectionCommand[] = [
  {
    id: 'speaker',
    title: 'Change the Speaker…',
    applies: ({ quotation }) => quotation !== undefined,
    otherwise: onQuotation,
    say: async aim => {
      const speaker = await askSpeaker(aim);
      if (!speaker) return undefined;
      const notice = `The speaker is now: ${speaker.name}`;
      return onReach(aim, notice, (passage, reach) => ({
        asserts: 'speaker',
        passage,
        reach,
        speaker: speaker.said,
      }));
    },
  },
  {
    id: 'type',
    title: 'Change the Type of the Quotation…',
    applies: ({ quotation }) => quotation !== undefined,
    otherwise: onQuotation,
    say: async aim => {
      const choices = types
        .filter(type => type !== aim.quotation?.type)
        .map(type => ({
          label: withCapital(type),
          description: typeHints[type],
          value: type,
        }));
      const type = await askOne('Of Which Type Is the Quotation?', choices);
      if (!type) return undefined;
      return onReach(aim, `The quotation is ${type}.`, (passage, reach) => ({
        asserts: 'type',
        passage,
        reach,
        type,
      }));
    },
  },
  {
    id: 'extent',
    title: 'The Selection Is What Was Said',
    applies: ({ quotation, isSelection }) => quotation !== undefined && isSelection,
    otherwise: 'Select what was said, from inside the quotation.',
    say: ({ source, quotation, selected }) => {
      if (!quotation) return Promise.resolve(undefined);
      const content = selected.map(withoutSource);
      const correction: OwnCorrection = { asserts: 'extent', passage: quotation.passage, content };
      return Promise.resolve({
        said: [{ source, correction }],
        notice: 'The quotation is what was selected.',
      });
    },
  },
  {
    id: 'notQuotation',
    title: 'This Is Not a Quotation',
    applies: ({ quotation }) => quotation !== undefined,
    otherwise: onQuotation,
    say: aim =>
      onReach(
        aim,
        `No longer a quotation: ${shorten(aim.quotation?.passage.words ?? '', 40)}`,
        (passage, reach) => ({
          asserts: 'no-quotation',
          passage,
          reach,
        }),
      ),
  },
  {
    id: 'quotation',
    title: 'The Selection Is a Quotation…',
    applies: ({ isSelection }) => isSelection,
    otherwise: 'Select what was said.',
    say: async aim => {
      const [words] = aim.selected;
      const speaker = words && (await askSpeaker(aim));
      if (!speaker) return undefined;
      const passage = withoutSource(words);
      const correction: OwnCorrection = {
        asserts: 'quotation',
        passage,
        reach: 'here',
        speaker: speaker.said,
      };
      return { said: [{ source: aim.source, correction }], notice: `A quotation of: ${speaker.name}` };
    },
  },
];

/** Says something of the quotation here, or wherever the source has the same one. */
async function onReach({ source, quotation }: Aim, notice: string, make: Make): Promise<Saying | undefined> {
  if (!quotation) return undefined;
  const { passage, occurrences } = quotation;
  const held = await askReach({ words: passage.words, occurrences, elsewhere: [] });
  return held && { said: [{ source, correction: make(passage, held.reach) }], notice };
}

async function askSpeaker({ source, candidates }: Aim) {
  const chosen = await askWhom('Who Speaks?', candidates, { nobody: 'Nobody who is named', typed: true });
  return chosen && speakerOf(chosen, source);
}

/** Whom a passage of the source names; somebody by a name alone where only another source tells of them. */
function speakerOf(chosen: Chosen, source: string) {
  if ('nobody' in chosen) return { name: 'nobody who is named', said: null };
  if ('typed' in chosen) return { name: chosen.typed, said: chosen.typed };
  const { name, passage } = chosen.candidate;
  return { name, said: passage.source === source ? withoutSource(passage) : name };
}
