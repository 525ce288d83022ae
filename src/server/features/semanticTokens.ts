import type { Range } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../corpus/model';
import type { Span } from '../../language/span';
import { byPlace, overlaps } from '../../language/span';
import { semanticTokenModifiers, semanticTokenTypes } from '../../protocol/semanticTokens';
import type { Entity, Mention, Quotation, Source } from '../../source/model';
import { positionAt, spanOf } from '../places';

/** A token as the protocol counts it: on one line, overlapping no other; the modifiers as bits. */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/**
 * The mentions in a source, or in a range of it, and the parts of its quotations, as tokens in text order; where one lies
 * in another the inner one counts.
 */
export function semanticTokens(snapshot: Snapshot, uri: SourceId, range?: Range): SemanticToken[] {
  const source = snapshot.member(uri)?.source;
  if (!source) return [];
  const wanted = range ? spanOf(source, range) : { start: 0, end: source.text.length };
  const speakers = new Set(source.quotations.flatMap(quotation => quotation.speakers));
  const mentions = source.entities.flatMap(entity =>
    entity.mentions.map(mention => paintOf(entity, mention, speakers.has(entity.id))),
  );
  // The sort keeps the order of equal spans, and of those the last one counts.
  const paints = [...source.quotations.flatMap(partsOf), ...mentions].filter(paint =>
    overlaps(paint, wanted),
  );
  return flatten(paints.sort(byPlace)).flatMap(paint => tokensOn(source, paint));
}

interface Paint extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/** What is said, in whose words, and the words that credit it. */
function partsOf({ type, content, quoted, cue, source }: Quotation): Paint[] {
  const paint = (spans: readonly Span[], name: (typeof semanticTokenTypes)[number]): Paint[] =>
    spans.map(({ start, end }) => ({ start, end, type: semanticTokenTypes.indexOf(name), modifiers: 0 }));
  return [
    ...paint(content, type === 'direct' ? 'quotation' : 'report'),
    ...(type === 'mixed' ? paint(quoted, 'quotation') : []),
    ...paint(cue, 'cue'),
    ...paint(source, 'source'),
  ];
}

function paintOf({ kind }: Entity, { start, end, type }: Mention, isSpeaker: boolean): Paint {
  const modifiers = [isSpeaker ? 'speaker' : '', type].map(name =>
    semanticTokenModifiers.findIndex(modifier => modifier === name),
  );
  return {
    start,
    end,
    type: semanticTokenTypes.indexOf(kind === 'other' ? 'name' : kind),
    modifiers: modifiers.filter(bit => bit >= 0).reduce((bits, bit) => bits | (1 << bit), 0),
  };
}

/** Pieces that do not overlap, in order: of spans that do, the later one cuts the earlier, which goes on behind it. */
function flatten(sorted: readonly Paint[]): Paint[] {
  const pieces: Paint[] = [];
  const open: Paint[] = [];
  let at = 0;
  const paintUntil = (end: number): void => {
    const top = open.at(-1);
    if (top && end > at) pieces.push({ ...top, start: at, end });
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top && top.end <= offset; top = open.at(-1)) {
      paintUntil(top.end);
      open.pop();
    }
  };
  for (const paint of sorted) {
    closeUntil(paint.start);
    paintUntil(paint.start);
    at = paint.start;
    open.push(paint);
  }
  closeUntil(Infinity);
  return pieces;
}

/** The piece as one token for each line that it is on, without line ends. */
function tokensOn(source: Source, { start, end, type, modifiers }: Paint): SemanticToken[] {
  return [...source.text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ 0: words, index }) => {
    const { line, character } = positionAt(source, start + index);
    return { line, character, length: words.length, type, modifiers };
  });
}
