import { haveOneIn } from '../entities/identity';
import { hull } from '../../language/span';
import type { Quotation } from '../../source/model';
import { denials } from '../alignment/actions';
import { commonWeight, ownWeight } from '../alignment/acts';
import { wordsIn } from '../alignment/spoken';
import type { Outline, Word } from '../alignment/outline';
import { denyEachOther } from '../words/opposites';
import type { Comparison, Evidence, Difference } from './kind';
import { clauseOr, evidence, longestPassage, piecesOf } from './passages';

/** What is denied and admitted must have so much in common, as a share of the shorter and by weight. */
const leastCommon = 0.4;
const leastShared = 0.35;
/** Who says so grants what was in doubt. */
const admitting = new Set(['admit', 'acknowledge', 'concede', 'confirm']);
/** Quotations less sure than this may have another speaker. */
const sureSpeaker = 0.5;

/** What one and the same person denies in one source and admits in the other. */
export function deniedAndAdmitted({ a, b, identity }: Comparison): Difference[] {
  const there = reportsOf(b);
  return reportsOf(a).flatMap(x =>
    there.flatMap(y => {
      const isOne = haveOneIn(identity, x.quotation.speakers, y.quotation.speakers);
      if (!isOne || !(areOpposed(x, y) || areOpposed(y, x))) return [];
      const shared = commonWeight(x.content, y.content, identity);
      const least = Math.min(ownWeight(x.content), ownWeight(y.content));
      if (shared < leastShared || shared < leastCommon * least) return [];
      return [
        {
          a: shown(a, x),
          b: shown(b, y),
          question: 'Whether it is so',
          confidence: 0.7,
        },
      ];
    }),
  );
}

/** Whether one is an admission, and the other a denial by its cue or in its words. */
function areOpposed(admission: Report, denial: Report): boolean {
  if (!admission.cue.some(({ lemma }) => admitting.has(lemma)) || isDenied(admission)) return false;
  return (
    isDenied(denial) ||
    admission.cue.some(one => denial.cue.some(other => denyEachOther(one.lemma, other.lemma)))
  );
}

function isDenied({ content }: Report): boolean {
  return content.some(({ norm, quoted }) => !quoted && denials.has(norm));
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

/** The words that admit or deny, with what they do. */
function shown(outline: Outline, { cue, content }: Report): Evidence {
  const whole = hull([...cue, ...content].sort((x, y) => x.start - y.start));
  const found = evidence(outline, piecesOf(cue), clauseOr(outline, whole));
  const passage = hull([found.passage, whole]);
  if (passage.end - passage.start > longestPassage) return found;
  return { ...found, passage, told: outline.source.text.slice(whole.start, whole.end) };
}
