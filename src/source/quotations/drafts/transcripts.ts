import type { Span } from '../../../language/span';
import type { Passage } from '../syntax/passage';
import type { Draft } from './draft';

const capitals =
  /^[“"]?((?:(?:REP|SEN|GOV|DR|MR|MRS|MS|GEN|COL)\. ?)?\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4}):\s+(?=\S)/u;
const mixed =
  /^[“"]?((?:(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms)\. ?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}|Q|A):\s+(?=\S)/u;
const notices =
  /^(?:UPDATE|UPDATED|WATCH|LISTEN|READ|NOTE|EXCLUSIVE|BREAKING|VIDEO|PHOTOS?|LIVE|ANALYSIS|OPINION|CORRECTION|RELATED|FACT|WARNING|P\.?S\.?|TIMELINE|EDITOR.*)$/i;

/** A passage that is one turn of a transcript: "SMITH: …". */
export interface Turn {
  readonly passage: Passage;
  readonly speaker: Span;
  readonly colon: Span;
  readonly content: Span;
}

/**
 * The turns of a transcript, by passage. A name in capitals before a colon is enough; other names must come back, so
 * that a single "Result: …" is none.
 */
export function turnsOf(text: string, passages: readonly Passage[]): Map<Passage, Turn> {
  const labelled = passages.flatMap(passage => {
    if (passage.kind !== 'body') return [];
    const start = text.slice(passage.start, passage.start + 80);
    const match = capitals.exec(start) ?? mixed.exec(start);
    const label = match?.[1];
    if (match === null || label === undefined || notices.test(label)) return [];
    return [
      {
        passage,
        label,
        labelAt: passage.start + match[0].indexOf(label),
        bodyAt: passage.start + match[0].length,
      },
    ];
  });
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const returning = [...counts.values()].filter(count => count > 1).length;
  const turns = new Map<Passage, Turn>();
  for (const { passage, label, labelAt, bodyAt } of labelled) {
    const inCapitals = label === label.toUpperCase() && label.length > 1;
    if (!inCapitals && (returning === 0 || labelled.length < 3)) continue;
    if (inCapitals && labelled.length < 2) continue;
    const speaker = { start: labelAt, end: labelAt + label.length };
    turns.set(passage, {
      passage,
      speaker,
      colon: { start: speaker.end, end: speaker.end + 1 },
      content: { start: bodyAt, end: passage.end },
    });
  }
  return turns;
}

export function draftOfTurn({ speaker, colon, content }: Turn): Draft {
  return {
    basis: 'transcript',
    content: [content],
    cue: [colon],
    source: [speaker],
    cueClass: 'neutral',
    negated: false,
    continues: undefined,
  };
}
