import { overlaps, type Span } from '../../language/span';
import type { Source } from '../../source/model';
import { outlineOf, type Outline, type Word } from '../alignment/outline';
import { rarity } from '../words/lexicon';
import { type Change, changesIn, wholeChange } from './changes';
import { type CorrectionNote, correctionNotes } from './notes';
import { matchSentences, sentencesOf } from './sentences';

/** A change with the note of the article that tells of it; without one it was made in silence. */
export type VersionChange = Change & { readonly note: CorrectionNote | undefined };

/** What became of an article from one version to the next. */
export interface VersionComparison {
  /** In the order of the later version. */
  readonly changes: readonly VersionChange[];
  /** The notes that the later version has and the earlier has not, in text order. */
  readonly notes: readonly CorrectionNote[];
}

/** A note tells of a change if it has so much of the words that differ, by what they say. */
const leastTold = 0.5;

/**
 * Compares two versions of one article claim by claim: what was changed, added and taken out, and which of it the later
 * version tells of itself. Words alone count: another punctuation or order is no change. A pure function of the two.
 */
export function compareVersions(before: Source, after: Source): VersionComparison {
  const [old, now] = [outlineOf(before), outlineOf(after)];
  const [oldNotes, allNotes] = [correctionNotes(before), correctionNotes(after)];
  const known = new Set(oldNotes.map(note => keyOf(note, before)));
  const notes = allNotes.filter(note => !known.has(keyOf(note, after)));
  const outside = (all: readonly CorrectionNote[]) => (sentence: Span) =>
    !all.some(note => overlaps(note, sentence));
  const matches = matchSentences(
    sentencesOf(old).filter(outside(oldNotes)),
    sentencesOf(now).filter(outside(allNotes)),
  );
  const changes = [
    ...matches.changed.flatMap(pair => changesIn(pair, old, now)),
    ...matches.takenOut.map(({ words }) => wholeChange('taken-out', words)),
    ...matches.added.map(({ words }) => wholeChange('added', words)),
  ];
  const noted = notesOn(withoutMoved(changes), notes);
  return { changes: noted.sort(byPlace(old, now)), notes };
}

function keyOf({ start, end }: CorrectionNote, { text }: Source): string {
  return text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
}

/** A claim that left one sentence for another is neither added nor taken out. */
function withoutMoved(changes: readonly Change[]): Change[] {
  const key = ({ words }: { readonly words: readonly Word[] }): string =>
    words.map(({ norm }) => norm).join(' ');
  const added = new Map(changes.flatMap(each => (each.kind === 'added' ? [[key(each.after), each]] : [])));
  const moved = new Set<Change>();
  for (const change of changes) {
    const there = change.kind === 'taken-out' ? added.get(key(change.before)) : undefined;
    if (!there || moved.has(there)) continue;
    moved.add(change).add(there);
  }
  return changes.filter(change => !moved.has(change));
}

/** Gives each note the changes that have most of what it says. */
function notesOn(changes: readonly Change[], notes: readonly CorrectionNote[]): VersionChange[] {
  return changes.map(change => {
    const told = notes
      .map(note => ({ note, share: shareTold(change, note) }))
      .filter(({ share }) => share >= leastTold)
      .sort((x, y) => y.share - x.share);
    return { ...change, note: told[0]?.note };
  });
}

/** How much of the words that differ a note has, on the side of which it has more. */
function shareTold({ before, after }: Change, { words }: CorrectionNote): number {
  return Math.max(
    ...[before, after].map(side => {
      const telling = (side?.words ?? []).map(({ norm, lemma }) => ({ norm, lemma, weight: rarity(lemma) }));
      const all = telling.reduce((sum, { weight }) => sum + weight, 0);
      const told = telling.filter(({ norm, lemma }) => words.has(norm) || words.has(lemma));
      return all ? told.reduce((sum, { weight }) => sum + weight, 0) / all : 0;
    }),
  );
}

/** In the order of the later version; what it has not where it stood in the earlier one, by the lengths of both. */
function byPlace(before: Outline, after: Outline): (x: Change, y: Change) => number {
  const scale = after.source.text.length / Math.max(1, before.source.text.length);
  const place = (change: Change): number =>
    change.after?.passage.start ?? (change.before?.passage.start ?? 0) * scale;
  return (x, y) => place(x) - place(y);
}
