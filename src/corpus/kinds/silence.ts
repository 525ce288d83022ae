import { wordSet } from '../../language/lexicon/wordSet';
import { subjectOf } from '../../language/grammarRoles';
import { contains, hull } from '../../language/span';
import type { EntityId, Quotation } from '../../source/model';
import { denials } from '../alignment/actions';
import { wordsIn } from '../alignment/spoken';
import type { Clause, Outline, Word } from '../alignment/outline';
import type { Comparison, Evidence, Difference } from './kind';
import { type Identity, reversed } from '../entities/identity';
import { clauseOr, evidence, piecesOf } from './passages';
import { withClause } from './withClause';
import { wordsOf } from './stated';

/** What newsrooms ask for, and what is done with it. */
const asked = wordSet('comment request call message inquiry enquiry question email e-mail');
const declining = wordSet('decline refuse');
const answering = wordSet('respond return reply answer comment');
/** Words of a sentence whose speaker talked to a newsroom, not in a speech or in court. */
const talking = wordSet(
  'interview telephone phone phoned email e-mail emailed texted reporter reporters journalist journalists',
);

/** Who wouldn't comment in one source and talks to reporters in the other. */
export function silentHere({ a, b, identity }: Comparison): Difference[] {
  const found = (silent: Outline, talkative: Outline, same: Identity) =>
    silent.clauses.flatMap(clause => {
      const silence = silenceIn(silent, clause);
      const other = same.get(silence?.who ?? '');
      const quotation =
        other &&
        talkative.source.quotations.find(
          ({ speakers, ...quotation }) => speakers.includes(other) && isToReporters(talkative, quotation),
        );
      return silence && quotation && !isSilent(talkative, other)
        ? [
            {
              silence: withClause(silent, evidence(silent, piecesOf(silence.words))),
              talk: talkEvidence(talkative, quotation),
            },
          ]
        : [];
    });
  const finding = (sides: Pick<Difference, 'a' | 'b'>): Difference => ({
    ...sides,
    question: 'Whether there was a comment',
    confidence: 0.7,
  });
  return [
    ...found(a, b, identity).map(({ silence, talk }) => finding({ a: silence, b: talk })),
    ...found(b, a, reversed(identity)).map(({ silence, talk }) => finding({ a: talk, b: silence })),
  ];
}

interface Silence {
  readonly who: EntityId;
  readonly words: readonly Word[];
}

/** "He declined to comment", "the mayor did not return calls": who, and the words that say so. */
function silenceIn(outline: Outline, clause: Clause): Silence | undefined {
  const words = wordsOf(outline, clause);
  const verb = words.findIndex(({ lemma }) => declining.has(lemma) || answering.has(lemma));
  const [head, ...after] = words.slice(Math.max(0, verb));
  const isAsked = after.some(({ lemma }) => asked.has(lemma)) || head?.lemma === 'comment';
  if (verb < 0 || !head || !isAsked) return undefined;
  const before = words.slice(0, verb);
  const no = before.findLast(({ norm }) => denials.has(norm));
  if (!declining.has(head.lemma) && !no) return undefined;
  const who = doerOf(outline, clause, head) ?? before.findLast(({ entity }) => entity !== undefined)?.entity;
  const last = after.findLast(({ lemma }) => asked.has(lemma)) ?? head;
  return who === undefined
    ? undefined
    : { who, words: words.filter(word => word.start >= (no ?? head).start && word.end <= last.end) };
}

/** Whom the subject of a verb names, wherever it stands in the sentence. */
function doerOf(outline: Outline, { claim }: Clause, { section, token }: Word): EntityId | undefined {
  const tree = outline.treeOf(section);
  const subject = tree && subjectOf(tree, token);
  return wordsIn(outline.words, claim.sentence).find(word => word.token === subject)?.entity;
}

function isSilent(outline: Outline, who: EntityId): boolean {
  return outline.clauses.some(clause => silenceIn(outline, clause)?.who === who);
}

/** Whether words are said to a newsroom: "told reporters", "told The Courier", "in an interview". */
function isToReporters(outline: Outline, { cue, source }: Pick<Quotation, 'cue' | 'source'>): boolean {
  const said = cue[0];
  const sentence =
    said && outline.clauses.find(({ claim }) => contains(claim.sentence, said))?.claim.sentence;
  if (!said || !source.length || !sentence) return false;
  const words = wordsIn(outline.words, sentence);
  const told = words.findIndex(({ start }) => start >= said.start);
  const [cueWord, first, second] = words.slice(told);
  const isOutlet =
    cueWord?.lemma === 'tell' &&
    [first, second].some(word =>
      outline.source.entities.some(({ id, kind }) => id === word?.entity && kind === 'organisation'),
    );
  return isOutlet || words.some(({ norm, quoted }) => !quoted && talking.has(norm));
}

function talkEvidence(outline: Outline, { source, cue }: Quotation): Evidence {
  const words = [...source, ...cue]
    .flatMap(span => wordsIn(outline.words, span))
    .sort((x, y) => x.start - y.start);
  return evidence(outline, piecesOf(words), clauseOr(outline, hull(words)));
}
