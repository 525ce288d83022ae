import type { PartConfidences, Quotation } from '../model';
import type { Basis, Draft, Sureness } from './drafts/draft';
import type { Speaker } from './speakers';

/** A part below this is more likely wrong than right, and shown as unsure. */
export const leastSure = 0.5;

/**
 * How often a rule is right, set by hand after what it finds in annotated news (PolNeAR, development part): the cue
 * touches an annotated one, the content shares four fifths with one, the source touches that of the same words.
 * What came a few times only, as nouns without a judge, is set to what it looks like.
 */
const byBasis: Readonly<Record<Basis, Required<Omit<PartConfidences, 'speaker'>>>> = {
  'cue beside marks': { cue: 0.98, source: 0.97, content: 0.94 },
  colon: { cue: 0.9, source: 0.96, content: 0.96 },
  clause: { cue: 0.88, source: 0.87, content: 0.78 },
  'clause before': { cue: 0.94, source: 0.89, content: 0.71 },
  infinitive: { cue: 0.74, source: 0.7, content: 0.57 },
  object: { cue: 0.79, source: 0.78, content: 0.59 },
  passive: { cue: 0.66, source: 0.66, content: 0.5 },
  'according to': { cue: 0.92, source: 0.9, content: 0.87 },
  noun: { cue: 0.55, source: 0.55, content: 0.55 },
  headline: { cue: 0.9, source: 0.9, content: 0.9 },
  fragment: { cue: 0.5, source: 0.45, content: 0.4 },
  transcript: { cue: 0.98, source: 0.98, content: 0.95 },
  post: { cue: 0.98, source: 0.98, content: 0.98 },
  'block quote': { cue: 0.9, source: 0.9, content: 0.95 },
  'goes on': { cue: 0.84, source: 0.84, content: 0.84 },
  'held up': { cue: 0.84, source: 0.84, content: 0.84 },
  nobody: { cue: 0.4, source: 0.4, content: 0.4 },
};

/**
 * How often whom the source words mean is right where these are, on the speakers of 32 annotated articles: names 98 % of
 * 209, pronouns all of 77, descriptions 92 % of 33, who goes on speaking all of 6. Pronouns that stand for words without
 * an entity, "they" for "states", 1 of 5.
 */
const byVia = { name: 0.98, pronoun: 0.96, description: 0.92, continuation: 0.9, none: 0.5 } as const;
const pronounForWords = 0.4;

/** How sure each part of the quotation that the draft makes is, and how sure who speaks. */
export function confidencesOf(
  { basis, sure, cue, source }: Draft,
  speaker: Speaker | undefined,
  via: Quotation['via'],
): PartConfidences {
  const by = sure === undefined ? byBasis[basis] : judged(sure);
  const isNamed = speaker?.name !== undefined;
  const meant = via === 'pronoun' && speaker?.entities.length === 0 ? pronounForWords : byVia[via];
  return {
    ...(cue.length > 0 && { cue: by.cue }),
    ...(source.length > 0 && { source: by.source }),
    content: by.content,
    ...(isNamed && { speaker: by.source * meant }),
  };
}

/** The confidence of a whole quotation: it is as sure as its least sure part. */
export function leastOf({ cue = 1, source = 1, content, speaker = 1 }: PartConfidences): number {
  return Math.min(cue, source, content, speaker);
}

/**
 * What the judge thinks its chances are, as they turn out in the same news: of what it is certain of, 90 % of cues and
 * sources and 82 % of contents hold up, of what it gives even odds about half.
 */
function judged({ credit, content }: Sureness): Required<Omit<PartConfidences, 'speaker'>> {
  const credits = 0.4 + 0.5 * credit ** 2;
  return { cue: credits, source: credits, content: 0.25 + 0.55 * content };
}
