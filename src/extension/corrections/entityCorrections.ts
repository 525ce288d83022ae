import { window } from 'vscode';
import type { Candidate, PlacedWords } from '../../protocol/corrections';
import type { Said } from '../../protocol/said';
import { shorten } from '../card/markdown';
import type { Aim } from './aim';
import { askOne, askReach, askWhom, type Held } from './ask';
import {
  type CorrectionCommand,
  type Make,
  type OwnCorrection,
  type Saying,
  withoutSource,
} from './correction';

type Mention = NonNullable<Aim['mention']>;
type EntityKind = Mention['kind'];

const kinds: Readonly<Record<EntityKind, string>> = {
  person: 'A person',
  organisation: 'An organisation',
  place: 'A place',
  other: 'Something else that has a name',
};

const onMention = 'Put the cursor on a name, a description or a pronoun.';

/** What a person says of who or what is named. */
export const entityCorrections: readonly CorrectionCommand[] = [
  {
    id: 'notEntity',
    title: 'This Names Nobody and Nothing',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: aim =>
      onReach(aim, 'names nobody and nothing', (passage, reach) => ({
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
    say: aim => sayKind(aim, undefined, onSelection),
  },
  {
    id: 'kind',
    title: 'Change the Kind…',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: aim => sayKind(aim, aim.mention?.kind, onReach),
  },
  {
    id: 'name',
    title: 'Change the Name…',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: async ({ source, mention }) => {
      if (!mention) return undefined;
      const name = await window.showInputBox({ title: 'What Is the Name?', value: mention.name });
      if (!name?.trim() || name.trim() === mention.name) return undefined;
      const correction = { asserts: 'entity', reach: 'here', name: name.trim() } as const;
      const everywhere = [{ source, ...mention.passage }, ...mention.elsewhere.map(({ passage }) => passage)];
      const said = everywhere.map(({ source: there, ...passage }): Said => ({
        source: there,
        correction: { ...correction, passage },
      }));
      return { said, notice: `“${shorten(mention.name, 40)}” is now called “${name.trim()}”.` };
    },
  },
  {
    id: 'merge',
    title: 'Same as…',
    applies: ({ mention }) => mention !== undefined,
    otherwise: onMention,
    say: async ({ source, mention, candidates }) => {
      if (!mention) return undefined;
      const others = candidates.filter(({ name, kind }) => name !== mention.name || kind !== mention.kind);
      const chosen = await askWhom(`With Whom or What Is “${mention.name}” One?`, others, { typed: false });
      if (!chosen || !('candidate' in chosen)) return undefined;
      const said = sameAs({ source, ...mention.passage }, chosen.candidate.passage);
      return { said: [said], notice: `“${mention.name}” is the same as “${chosen.candidate.name}”.` };
    },
  },
  {
    id: 'split',
    title: 'Not the Same as…',
    applies: ({ mention }) => mention !== undefined && othersOf(mention).length > 0,
    otherwise: 'Put the cursor on a mention of somebody who is mentioned elsewhere too.',
    say: splitFrom,
  },
  {
    id: 'means',
    title: 'This Means…',
    applies: ({ mention, selected }) => mention !== undefined || selected.length > 0,
    otherwise: 'Put the cursor on a pronoun, a description or a name.',
    say: meaning,
  },
];

/** Asks what kind of thing is named, other than the present one, and says so. */
async function sayKind(
  aim: Aim,
  now: EntityKind | undefined,
  on: typeof onReach,
): Promise<Saying | undefined> {
  const choices = (Object.keys(kinds) as EntityKind[])
    .filter(kind => kind !== now)
    .map(kind => ({ label: kinds[kind], value: kind }));
  const kind = await askOne('What Is This?', choices);
  if (!kind) return undefined;
  const is = `is ${kinds[kind].toLowerCase()}`;
  return on(aim, is, (passage, reach) => ({ asserts: 'entity', passage, reach, kind }));
}

/** A mention elsewhere of what is taken for the same, in this source or another. */
function othersOf({
  other,
  elsewhere,
}: Mention): { label: string; description: string; passage: PlacedWords | undefined }[] {
  const here = other
    ? [{ label: `“${other.words}”`, description: 'in this source', passage: undefined }]
    : [];
  const there = elsewhere.map(({ label, passage }) => ({
    label: `“${passage.words}”`,
    description: `in ${label}`,
    passage,
  }));
  return [...here, ...there];
}

async function splitFrom({ source, mention }: Aim): Promise<Saying | undefined> {
  if (!mention) return undefined;
  const others = othersOf(mention);
  const choices = others.map(each => ({ ...each, value: each }));
  const chosen = others.length > 1 ? await askOne('Not the Same as Which?', choices) : others[0];
  if (!chosen) return undefined;
  const notice = `“${shorten(mention.passage.words, 40)}” is not the same as ${chosen.label} ${chosen.description}.`;
  if (chosen.passage) {
    const passages = [{ source, ...mention.passage }, chosen.passage] as const;
    return { said: [{ asserts: 'two-entities', passages }], notice };
  }
  const { other, passage, occurrences } = mention;
  const held = await askReach({ words: passage.words, occurrences, elsewhere: [] });
  if (!held || !other) return undefined;
  return {
    said: [{ source, correction: { asserts: 'two-entities', passage, other, reach: held.reach } }],
    notice,
  };
}

/** Whom a pronoun, a description or a name means: somebody in this source, or of whom only another tells. */
async function meaning(aim: Aim): Promise<Saying | undefined> {
  const { source, mention, selected, candidates } = aim;
  const words = aim.isSelection || !mention ? selected[0] : { source, ...mention.passage };
  if (!words) return undefined;
  const others = candidates.filter(
    ({ passage }) => passage.source !== source || passage.start !== words.start,
  );
  const title = `Whom or What Does “${shorten(words.words, 40)}” Mean?`;
  const chosen = await askWhom(title, others, { typed: false });
  if (!chosen || !('candidate' in chosen)) return undefined;
  const { candidate } = chosen;
  const notice = `“${shorten(words.words, 40)}” means ${candidate.name}.`;
  const passage = withoutSource(words);
  if (candidate.passage.source !== source) return { said: meaningElsewhere(aim, words, candidate), notice };
  const occurrences = mention && !aim.isSelection ? mention.occurrences : aim.occurrences;
  const held = await askReach({ words: words.words, occurrences, elsewhere: [] });
  if (!held) return undefined;
  const entity = withoutSource(candidate.passage);
  return { said: [{ source, correction: { asserts: 'means', passage, entity, reach: held.reach } }], notice };
}

/** Somebody of whom only another source tells is somebody of their own here first. */
function meaningElsewhere(
  { source, mention }: Aim,
  words: PlacedWords,
  { kind, passage }: Candidate,
): Said[] {
  const own = withoutSource(words);
  const first: OwnCorrection = mention?.other
    ? { asserts: 'two-entities', passage: own, other: mention.other, reach: 'here' }
    : { asserts: 'entity', passage: own, kind, reach: 'here' };
  return [{ source, correction: first }, sameAs(words, passage)];
}

function sameAs(one: PlacedWords, other: PlacedWords): Said {
  if (one.source !== other.source) return { asserts: 'one-entity', passages: [one, other] };
  const passages = [withoutSource(one), withoutSource(other)] as const;
  return { source: one.source, correction: { asserts: 'one-entity', passages } };
}

/** Says something of a mention here, everywhere, or in all sources that have the words. */
async function onReach({ source, mention }: Aim, what: string, make: Make): Promise<Saying | undefined> {
  if (!mention) return undefined;
  const { passage, occurrences } = mention;
  const elsewhere = mention.elsewhere.filter(({ hasSameWords }) => hasSameWords).map(there => there.passage);
  const held = await askReach({ words: passage.words, occurrences, elsewhere });
  return held && saidOf({ source, ...passage }, held, what, make);
}

async function onSelection(aim: Aim, what: string, make: Make): Promise<Saying | undefined> {
  const [words] = aim.selected;
  if (!words) return undefined;
  const held = await askReach({ words: words.words, occurrences: aim.occurrences, elsewhere: [] });
  return held && saidOf(words, held, what, make);
}

function saidOf(words: PlacedWords, { reach, others }: Held, what: string, make: Make): Saying {
  const said = [words, ...others].map(({ source, ...passage }): Said => ({
    source,
    correction: make(passage, reach),
  }));
  const where = reach === 'everywhere' ? ', everywhere' : '';
  return { said, notice: `“${shorten(words.words, 40)}” ${what}${where}.` };
}
