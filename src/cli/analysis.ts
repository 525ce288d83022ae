import { type MediaCredit, mediaCredits } from '../corpus/telling/credits';
import type { Span } from '../language/span';
import type { Metadata, PartConfidences, Quotation, Source } from '../source/model';

/** A half-open range of UTF-16 offsets, as JSON has it. */
export type Range = readonly [start: number, end: number];

/** What `analyze` answers for one text: a stable, flat view of a Source for other programs. */
export interface Analysis {
  readonly id: string;
  readonly language: Source['language'];
  readonly metadata: Metadata;
  readonly entities: readonly AnalysedEntity[];
  readonly quotations: readonly AnalysedQuotation[];
  /** Where the text says that it has something from an outlet. */
  readonly credits: readonly MediaCredit[];
}

/** An entity with every place that means it. */
export interface AnalysedEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** A quotation; `speaker` is the first of `speakers`, both left out where nobody is known. */
export interface AnalysedQuotation {
  readonly id: string;
  readonly type: Quotation['type'];
  readonly form: Quotation['form'];
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly speaker?: string;
  readonly speakers?: readonly string[];
  readonly speakerName?: string;
  /** That of the least sure part, and that of each part. */
  readonly confidence: number;
  readonly confidences: PartConfidences;
}

/** The view of a source that `analyze` prints. `metadata` is what is known in all, where that is more than the text shows. */
export function analysisOf(id: string, source: Source, metadata: Metadata = source.metadata): Analysis {
  return {
    id,
    language: source.language,
    metadata,
    entities: source.entities.map(({ id, kind, name, aliases, mentions }) => ({
      id,
      kind,
      name,
      aliases,
      mentions: mentions.map(({ start, end, type }) => ({ start, end, type })),
    })),
    quotations: source.quotations.map(analysedQuotation),
    credits: mediaCredits(source),
  };
}

/** A quotation as `analyze` prints it. */
export function analysedQuotation(quotation: Quotation): AnalysedQuotation {
  const [speaker] = quotation.speakers;
  return {
    id: quotation.id,
    type: quotation.type,
    form: quotation.form,
    content: quotation.content.map(range),
    cue: quotation.cue.map(range),
    source: quotation.source.map(range),
    ...(speaker !== undefined && { speaker, speakers: quotation.speakers }),
    ...(quotation.speakerName !== undefined && { speakerName: quotation.speakerName }),
    confidence: quotation.confidence,
    confidences: quotation.confidences,
  };
}

function range({ start, end }: Span): Range {
  return [start, end];
}
