import { countWhile } from '../../language/countWhile';
import type { Span } from '../../language/span';
import { contains, overlaps, slice } from '../../language/span';
import type { DocumentReading } from '../document';
import type { MarkedPassage, Quotation } from '../model';
import { withRolesApart } from './apart';
import { confidencesOf, leastOf } from './confidence';
import { byContent } from './continuity';
import { Conversation } from './conversation';
import type { Draft } from './drafts/draft';
import { reasonFor } from './reasons';
import type { Speaker } from './speakers';
import type { QuotedBlock } from './syntax/marks';

/** What was found in the text before it is known who speaks. */
export interface Findings {
  readonly drafts: readonly Draft[];
  readonly marked: readonly MarkedPassage[];
  /** All words in quotation marks, in text order. */
  readonly blocks: readonly QuotedBlock[];
}

/** Gives every draft its speaker and makes it a quotation. */
export function attribute(document: DocumentReading, { drafts, marked, blocks }: Findings): Quotation[] {
  const conversation = new Conversation(document);
  const inMarks = new InMarks(blocks, marked);
  return [...drafts]
    .filter(({ content }) => content.length > 0)
    .sort(byContent)
    .map((draft, index) =>
      quotation(document.text, withRolesApart(draft), index, conversation.next(draft), inMarks),
    );
}

function quotation(
  text: string,
  draft: Draft,
  index: number,
  speaker: Speaker | undefined,
  inMarks: InMarks,
): Quotation {
  const named = draft.source.length > 0;
  const verbatim = draft.basis === 'post' || draft.basis === 'transcript' || draft.basis === 'block quote';
  const via = viaOf(draft, speaker);
  const confidences = confidencesOf(draft, speaker, via);
  const quoted = verbatim ? draft.content : inMarks.partsOf(draft.content);
  return {
    id: `q${index + 1}`,
    type: verbatim ? 'direct' : typeOf(text, draft.content, quoted),
    form: draft.basis === 'post' ? 'post' : 'speech',
    content: draft.content,
    cue: draft.cue,
    source: draft.source,
    quoted,
    speakers: speaker?.entities.map(({ id }) => id) ?? [],
    otherSpeakers: speaker?.others ?? [],
    // A source that is nothing but marks and gaps names nobody.
    speakerName: speaker?.name || undefined,
    via,
    firmness: { cue: draft.cueClass, negated: draft.negated, tense: draft.tense },
    reason: reasonFor(text, draft, named ? speaker : undefined, speaker),
    confidence: leastOf(confidences),
    confidences,
  };
}

function viaOf({ source, basis }: Draft, speaker: Speaker | undefined): Quotation['via'] {
  if (source.length > 0) return speaker?.via ?? 'none';
  return basis === 'goes on' && speaker?.name !== undefined ? 'continuation' : 'none';
}

function typeOf(text: string, content: readonly Span[], quoted: readonly Span[]): Quotation['type'] {
  if (quoted.length === 0) return 'indirect';
  const outside = content.some(span => {
    let at = span.start;
    for (const part of quoted) {
      if (!overlaps(part, span)) continue;
      if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, part.start)))) return true;
      at = part.end;
    }
    return /[\p{L}\p{N}]/u.test(slice(text, { start: at, end: Math.max(at, span.end) }));
  });
  return outside ? 'mixed' : 'direct';
}

/** Tells which parts of a content stand between quotation marks and are not marked for another reason. */
class InMarks {
  readonly #inner: readonly Span[];

  constructor(blocks: readonly QuotedBlock[], marked: readonly MarkedPassage[]) {
    const starts = new Set(marked.map(({ start }) => start));
    this.#inner = blocks
      .map(({ inner }) => inner)
      .filter(inner => !starts.has(inner.start) && inner.end > inner.start);
  }

  partsOf(content: readonly Span[]): Span[] {
    return content.flatMap(span => {
      const parts: Span[] = [];
      for (let at = this.#firstEndingAfter(span.start); at < this.#inner.length; at++) {
        const inner = this.#inner[at];
        if (inner === undefined || inner.start >= span.end) break;
        if (contains(span, inner)) parts.push(inner);
        else if (overlaps(span, inner))
          parts.push({ start: Math.max(span.start, inner.start), end: Math.min(span.end, inner.end) });
      }
      return parts;
    });
  }

  #firstEndingAfter(offset: number): number {
    return countWhile(this.#inner, ({ end }) => end <= offset);
  }
}
