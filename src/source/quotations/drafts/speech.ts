import type { Span } from '../../../language/span';
import type { QuotedBlock } from '../syntax/marks';
import type { Line } from '../syntax/lines';
import type { Syntax } from '../syntax/syntax';
import type { SpeechCue } from './direct';
import { cueAfter, cueBefore } from './direct';
import type { Basis, Draft } from './draft';
import { spanOf } from './draft';
import type { UsedVerbs } from './usedVerbs';

/** The lines of one passage as far as speech in marks needs them. */
export interface Spoken {
  /** Index of its section; neighbours differ by one. */
  readonly passage: number;
  readonly blocks: readonly QuotedBlock[];
  readonly syntaxes: readonly Syntax[];
}

/** A quotation in marks that stands alone, with the cue beside it. */
interface Place {
  readonly block: QuotedBlock;
  readonly passage: number;
  readonly syntax: Syntax;
  readonly line: number;
  readonly item: number;
  readonly isLast: boolean;
  readonly cue: SpeechCue | undefined;
}

type Building = { -readonly [key in keyof Draft]: Draft[key] } & { content: Span[] };

/**
 * The quotations in marks of a document. Those without a cue of their own belong to the one before where they go on
 * with it: in the same paragraph, or over paragraphs that each open with a mark. The verbs that introduce them are noted
 * in `used`.
 */
export function speechDrafts(passages: readonly Spoken[], used: UsedVerbs): Speech {
  const assembly = new Assembly(used);
  passages.forEach((passage, at) =>
    placesOf(passage, passages[at - 1]).forEach(place => assembly.take(place)),
  );
  return assembly;
}

/** Quotations in marks, in text order. */
export interface Speech {
  readonly drafts: readonly Draft[];
  /** Those that have words, or their cue, in a line. */
  readonly byLine: ReadonlyMap<Line, readonly Draft[]>;
}

function placesOf({ passage, syntaxes }: Spoken, before: Spoken | undefined): Place[] {
  return syntaxes.flatMap((syntax, line) =>
    syntax.line.items.flatMap((item, at): Place[] => {
      if (item.block === undefined) return [];
      const isLast = line === syntaxes.length - 1 && at === syntax.line.items.length - 1;
      const cue =
        cueOf(syntax, at, syntaxes[line + 1]) ?? (line === 0 && at === 0 ? announced(before) : undefined);
      return [{ block: item.block, passage, syntax, line, item: at, isLast, cue }];
    }),
  );
}

/** The cue before or behind the quotation; behind “Why?” it may look like a sentence of its own. */
function cueOf(syntax: Syntax, at: number, next: Syntax | undefined): SpeechCue | undefined {
  const before = cueBefore(syntax, at);
  if (before !== undefined) return before;
  const after = cueAfter(syntax, at + 1);
  if (after !== undefined || at < syntax.line.items.length - 1 || next === undefined) return after;
  const alone = cueAfter(next, 0);
  const { source, cue } = alone ?? {};
  if (source === undefined || cue === undefined || Math.min(source.first, cue.first) > 0) return undefined;
  return cue.last - source.last <= 2 && next.line.items.length - cue.last <= 8 ? alone : undefined;
}

/** "He added:" at the end of the paragraph before. */
export function announced(before: Spoken | undefined): SpeechCue | undefined {
  const last = before?.syntaxes.at(-1);
  const stop = last?.line.items.at(-1);
  if (last === undefined || stop === undefined || !/^[:,]$/.test(stop.text)) return undefined;
  return cueBefore(last, last.line.items.length);
}

class Assembly implements Speech {
  readonly drafts: Building[] = [];
  readonly byLine = new Map<Line, Draft[]>();
  readonly #used: UsedVerbs;
  #last: { readonly place: Place; readonly draft: Building } | undefined;

  constructor(used: UsedVerbs) {
    this.#used = used;
  }

  take(place: Place): void {
    const draft = this.#join(place, this.#last) ?? this.#begin(place, this.#last);
    this.#last = { place, draft };
    this.#note(place.syntax.line, draft);
    if (place.cue === undefined) return;
    this.#note(place.cue.line, draft);
    if (place.cue.group !== undefined) this.#used.add(place.cue.line, place.cue.group);
  }

  #note(line: Line, draft: Draft): void {
    const known = this.byLine.get(line);
    if (known === undefined) this.byLine.set(line, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  }

  /** Adds the words to the quotation before them where they are its next piece. */
  #join(place: Place, last: { place: Place; draft: Building } | undefined): Building | undefined {
    if (last === undefined) return undefined;
    const { cue, block } = place;
    const span = { start: block.start, end: block.end };
    const runsOn =
      !last.place.block.closed &&
      last.place.isLast &&
      place.passage === last.place.passage + 1 &&
      place.item === 0 &&
      place.line === 0;
    if (runsOn && (cue === undefined || last.draft.cue.length === 0)) {
      const open = last.draft.content.pop() ?? span;
      last.draft.content.push({ start: open.start, end: span.end });
      if (cue !== undefined) Object.assign(last.draft, this.#credit(cue));
      return last.draft;
    }
    if (place.passage !== last.place.passage) return undefined;
    const sameCue = cue?.group !== undefined && cue.group === last.place.cue?.group;
    const nextSentence =
      cue === undefined &&
      place.item === 0 &&
      place.line - last.place.line === 1 &&
      last.draft.cue.length > 0;
    if (!sameCue && !nextSentence) return undefined;
    last.draft.content.push(span);
    return last.draft;
  }

  #begin({ block, cue, passage }: Place, last: { place: Place; draft: Building } | undefined): Building {
    const content = [{ start: block.start, end: block.end }];
    const near = last !== undefined && passage - last.place.passage <= 1 ? last.draft : undefined;
    const draft: Building =
      cue === undefined
        ? {
            basis: near === undefined ? 'nobody' : 'goes on',
            content,
            cue: [],
            source: [],
            cueClass: 'neutral',
            negated: false,
            continues: near,
          }
        : { content, ...this.#credit(cue), continues: undefined };
    this.drafts.push(draft);
    return draft;
  }

  #credit({
    line,
    cue,
    source,
    entry,
    group,
    basis,
  }: SpeechCue): Omit<Draft, 'content' | 'continues'> & { basis: Basis } {
    return {
      basis,
      cue: cue === undefined ? [] : [spanOf(line, cue)],
      source: source === undefined ? [] : [spanOf(line, source)],
      cueClass: entry?.cue ?? 'neutral',
      negated: group?.negated ?? false,
      tense: group?.tense,
    };
  }
}
