import { hull } from '../../language/span';
import type { Quotation } from '../../source/model';
import { commonWeight, ownWeight } from '../alignment/acts';
import { wordsIn } from '../alignment/spoken';
import type { Outline, Word } from '../alignment/outline';
import { denyEachOther } from '../words/opposites';
import type { Comparison, Evidence, Finding } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';

/** What is denied and admitted must have so much in common, as a share of the shorter and by weight. */
const leastCommon = 0.4;
const leastShared = 0.35;
/** Quotations less sure than this may have another speaker. */
const sureSpeaker = 0.5;

/** What one and the same person denies in one source and admits in the other. */
export function deniedAndAdmitted({ a, b, identity }: Comparison): Finding[] {
  return reportsOf(a).flatMap(x =>
    reportsOf(b).flatMap(y => {
      const isOne = x.quotation.speakers.some(speaker =>
        y.quotation.speakers.includes(identity.get(speaker) ?? ''),
      );
      if (!isOne || !x.cue.some(one => y.cue.some(other => denyEachOther(one.lemma, other.lemma)))) return [];
      const shared = commonWeight(x.content, y.content, identity);
      const least = Math.min(ownWeight(x.content), ownWeight(y.content));
      if (shared < leastShared || shared < leastCommon * least) return [];
      return [
        {
          kind: 'polarity' as const,
          a: shown(a, x),
          b: shown(b, y),
          question: 'Whether it is so',
          confidence: 0.7,
        },
      ];
    }),
  );
}

interface Report {
  readonly quotation: Quotation;
  readonly cue: readonly Word[];
  readonly content: readonly Word[];
}

function reportsOf({ source, words }: Outline): Report[] {
  return source.quotations
    .filter(({ confidence, speakers }) => confidence >= sureSpeaker && speakers.length > 0)
    .map(quotation => ({
      quotation,
      cue: quotation.cue.flatMap(span => wordsIn(words, span)),
      content: quotation.content.flatMap(span => wordsIn(words, span)),
    }));
}

function shown(outline: Outline, { cue, content }: Report): Evidence {
  const focus = piecesOf(cue);
  return evidence(
    outline,
    focus,
    clauseOr(outline, hull([...cue, ...content].sort((x, y) => x.start - y.start))),
  );
}
