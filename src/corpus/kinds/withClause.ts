import { subjectOf } from '../../language/grammarRoles';
import type { Span } from '../../language/span';
import { contains, hull, overlaps } from '../../language/span';
import { wordsIn } from '../alignment/spoken';
import type { Outline, Word } from '../alignment/outline';
import type { Evidence } from './kind';
import { withWholeNames, withoutLooseEnds } from './looseEnds';

/** In a message so much of the clause is shown on either side of the words. */
const reach = 70;

/** The evidence with the clause of its words, or what of that is near them, for the message. */
export function withClause(outline: Outline, found: Evidence): Evidence {
  const words = hull(found.focus);
  const whole = clausesAround(outline, words);
  const near = { start: words.start - reach, end: words.end + reach };
  const inside = outline.words.filter(word => contains(whole, word) && contains(near, word));
  const first = inside.findIndex(({ tag, norm }) => tag !== 'CCONJ' && norm !== 'that');
  const part = withoutLooseEnds(outline, hull([words, ...inside.slice(first)]), whole);
  const shown = withWholeNames(outline, hull([words, part]));
  const subject = subjectBefore(outline, words, shown);
  const { text } = outline.source;
  const told =
    subject === undefined
      ? text.slice(shown.start, shown.end)
      : `${text.slice(subject.start, subject.end)} … ${text.slice(words.start, shown.end)}`;
  return { ...found, told };
}

/** The clauses of some words; with the next one where they end theirs: what somebody denied stands behind "denied". */
function clausesAround({ clauses, words }: Outline, focus: Span): Span {
  const held = clauses.filter(({ claim }) => overlaps(claim, focus));
  const last = held.at(-1);
  const next = last && clauses[clauses.indexOf(last) + 1];
  const isWholeBefore = last && (words[last.lastWord - 1]?.end ?? 0) <= focus.end;
  const goesOn = isWholeBefore && next?.claim.sentence.start === last.claim.sentence.start;
  return hull([focus, ...held.map(({ claim }) => claim), ...(goesOn ? [next.claim] : [])]);
}

/** A subject longer than this says more than whom it is about. */
const longestSubject = 60;

/** Whom or what the words tell of, where that is cut off before what is shown: "Ana Roe … is expected to resign". */
function subjectBefore(outline: Outline, focus: Span, shown: Span): Span | undefined {
  const subject = wordsIn(outline.words, focus)
    .map(word => subjectSpan(outline, word))
    .find(span => span !== undefined);
  const isBefore = subject && subject.end <= shown.start && subject.end - subject.start <= longestSubject;
  return isBefore ? subject : undefined;
}

/** The subject of a verb without what is said of it besides. */
function subjectSpan(outline: Outline, { section, token }: Word): Span | undefined {
  const [tree, part] = [outline.treeOf(section), outline.source.sections[section]];
  if (!tree || !part || tree.tag(token) !== 'VERB') return undefined;
  const subject = subjectOf(tree, token);
  if (subject === undefined) return undefined;
  const { firstToken, lastToken } = tree.phrase(subject, 'appos', 'acl', 'acl:relcl', 'punct');
  const [first, last] = [part.reading.tokens[firstToken], part.reading.tokens[lastToken - 1]];
  return first && last && { start: part.start + first.start, end: part.start + last.end };
}
