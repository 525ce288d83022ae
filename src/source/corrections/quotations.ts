import { byPlace, contains, hull, overlaps, type Span } from '../../language/span';
import type { Correction, Passage, QuotationAssertion, SpeakerSaid } from '../corrections';
import type { Entity, MarkedPassage, PartConfidences, Quotation } from '../model';
import { leastOf } from '../quotations/confidence';
import { saidByHand } from './cast';
import { likest } from './passages';
import { partsInMarks, withoutMarks } from './quotedParts';

/** What is read of quotations. */
export interface Quoting {
  readonly quotations: readonly Quotation[];
  readonly marked: readonly MarkedPassage[];
}

/** A quotation while it is being corrected, with the stretch that it was read in, by which people know it. */
interface Draft {
  readonly read: Span;
  quotation: Quotation;
}

/** The quotations as a person says they are, in text order. Pure. `entities` are those that are corrected already. */
export function correctQuotations(
  text: string,
  { quotations, marked }: Quoting,
  entities: readonly Entity[],
  corrections: readonly Correction[],
): Quoting {
  if (corrections.length === 0) return { quotations, marked };
  const work = new QuotationWork(text, quotations, marked, entities);
  for (const correction of corrections) work.correct(correction);
  return work.finish();
}

class QuotationWork {
  readonly #text: string;
  readonly #entities: readonly Entity[];
  #drafts: Draft[];
  #marked: readonly MarkedPassage[];

  constructor(
    text: string,
    quotations: readonly Quotation[],
    marked: readonly MarkedPassage[],
    entities: readonly Entity[],
  ) {
    this.#text = text;
    this.#entities = entities;
    this.#marked = marked;
    this.#drafts = quotations.map(quotation => ({ read: hull(quotation.content), quotation }));
  }

  correct(correction: Correction): void {
    switch (correction.asserts) {
      case 'means':
        this.#givePronouns(correction.passage);
        break;
      case 'speaker':
        this.#change(correction.passage, quotation => this.#spoken(quotation, correction.speaker));
        break;
      case 'type':
        this.#change(correction.passage, quotation => ({ ...quotation, type: correction.type }));
        break;
      case 'extent':
        this.#change(correction.passage, quotation => this.#stretched(quotation, correction.content));
        break;
      case 'no-quotation':
        this.#drop(correction.passage);
        break;
      case 'quotation':
        this.#add(correction);
        break;
      default:
    }
  }

  finish(): Quoting {
    const ordered = this.#drafts
      .map(({ quotation }) => quotation)
      .sort((a, b) => byPlace(hull(a.content), hull(b.content)));
    return {
      quotations: ordered.map((quotation, i) => ({ ...quotation, id: `q${i + 1}` })),
      marked: this.#marked,
    };
  }

  #at(passage: Passage): Draft | undefined {
    return likest(this.#drafts, ({ read, quotation }) => [read, hull(quotation.content)], passage);
  }

  #change(passage: Passage, change: (quotation: Quotation) => Quotation): void {
    const draft = this.#at(passage);
    if (draft) draft.quotation = change(draft.quotation);
  }

  /** Who is meant by the words that name the source speaks, whoever spoke before. */
  #givePronouns(passage: Passage): void {
    for (const draft of this.#drafts)
      if (draft.quotation.source.some(source => contains(source, passage)))
        draft.quotation = { ...this.#spoken(draft.quotation, passage), via: draft.quotation.via };
  }

  /** What stands in quotation marks and is no quotation is still marked. */
  #drop(passage: Passage): void {
    const draft = this.#at(passage);
    if (!draft) return;
    this.#drafts = this.#drafts.filter(other => other !== draft);
    const unspoken = draft.quotation.quoted.map(span => ({ ...span, use: 'scare' as const }));
    this.#marked = [...this.#marked, ...unspoken].sort(byPlace);
  }

  #add({ passage, speaker, type }: QuotationAssertion): void {
    if (!this.#at(passage)) this.#drafts.push(this.#newDraft(passage));
    this.#change(passage, quotation => {
      const typed = type === undefined ? quotation : { ...quotation, type };
      return speaker === undefined ? typed : this.#spoken(typed, speaker);
    });
  }

  #newDraft(passage: Passage): Draft {
    const content = [withoutMarks(this.#text, passage)];
    const quoted = partsInMarks(this.#text, content);
    this.#marked = this.#marked.filter(span => !quoted.some(part => overlaps(part, span)));
    const quotation: Quotation = {
      id: '',
      type: typeOf(content, quoted),
      form: 'speech',
      content,
      cue: [],
      source: [],
      quoted,
      speakers: [],
      otherSpeakers: [],
      speakerName: undefined,
      via: 'none',
      firmness: { cue: 'neutral', negated: false, tense: undefined },
      reason: saidByHand,
      confidence: 1,
      confidences: { content: 1 },
    };
    return { read: passage, quotation };
  }

  #spoken(quotation: Quotation, speaker: SpeakerSaid): Quotation {
    const confidences = { ...surely(quotation), ...(speaker !== null && { speaker: 1 }) };
    const said = { ...quotation, reason: saidByHand, confidence: 1, confidences };
    if (speaker === null)
      return { ...said, speakers: [], otherSpeakers: [], speakerName: undefined, via: 'none' };
    const entity =
      typeof speaker === 'string'
        ? this.#entities.find(({ name, aliases }) => name === speaker || aliases.includes(speaker))
        : likest(this.#entities, ({ mentions }) => mentions, speaker);
    const name = entity?.name ?? (typeof speaker === 'string' ? speaker : speaker.words);
    const [speakers, otherSpeakers] = entity ? [[entity.id], []] : [[], [name]];
    return { ...said, speakers, otherSpeakers, speakerName: name, via: 'name' };
  }

  /** Roles never overlap: what becomes content is cue or source no longer. */
  #stretched(quotation: Quotation, passages: readonly Passage[]): Quotation {
    const content = passages.map(passage => withoutMarks(this.#text, passage)).sort(byPlace);
    if (content.length === 0) return quotation;
    const isFree = (span: Span): boolean => !content.some(piece => overlaps(piece, span));
    const quoted = partsInMarks(this.#text, content);
    const confidences = { ...quotation.confidences, content: 1 };
    return {
      ...quotation,
      content,
      quoted,
      type: typeOf(content, quoted),
      cue: quotation.cue.filter(isFree),
      source: quotation.source.filter(isFree),
      confidence: leastOf(confidences),
      confidences,
    };
  }
}

/** Who says who speaks has read the whole quotation. */
function surely({ cue, source }: Quotation): PartConfidences {
  return { ...(cue.length > 0 && { cue: 1 }), ...(source.length > 0 && { source: 1 }), content: 1 };
}

function typeOf(content: readonly Span[], quoted: readonly Span[]): Quotation['type'] {
  if (quoted.length === 0) return 'indirect';
  const lengthOf = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return lengthOf(quoted) + 3 * quoted.length >= lengthOf(content) ? 'direct' : 'mixed';
}
