import type { CueClass } from '../../model';
import type { CueEntry } from './entries';
import { cueEntries } from './entries';
import type { Syntax } from '../syntax/syntax';
import { groupFrom } from '../syntax/syntax';
import { clauseFrom, objectFrom } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { documents } from './documents';
import { endOfCue } from './tails';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import { isStopAt } from '../syntax/punctuation';
import { isBehindTime, isTimeAt } from '../syntax/times';
import type { VerbGroup } from '../syntax/verbGroups';

/** A verb that credits words, with the last item of its cue and the content behind it. */
export interface Complement {
  readonly cue: CueClass;
  readonly cueLast: number;
  readonly content: Stretch;
  readonly kind: 'clause' | 'infinitive' | 'object';
}

const questionWords = new Set('how what why whether where who when which if'.split(' '));
/** Words that begin a clause without being part of its subject. */
const opensClause = new Set(
  'if when while although though despite because unless until instead no not only even'.split(' '),
);
const predicates = new Set<Item['tag']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** What the verb group is followed by, where it is a verb that takes it as the words or stance of somebody. */
export function complementOf(syntax: Syntax, group: VerbGroup): Complement | undefined {
  for (const entry of cueEntries(group.lemma)) {
    const after = afterParticle(syntax, group, entry);
    if (after === undefined) continue;
    const complement = new Reading(syntax, entry, after, group).read();
    if (complement !== undefined) return complement;
    if (entry.particle !== undefined) return undefined;
  }
  return undefined;
}

/** "which the West labels a sham", "what she called a farce": the object stands before the subject. */
function isFronted(syntax: Syntax, group: VerbGroup): boolean {
  const subject = syntax.subjects[groupFrom(syntax, group.first)];
  const before = subject && syntax.line.items[subject.first - 1];
  return before !== undefined && /^(?:which|what|that|whom)$/.test(before.norm);
}

/** The item behind the verb and its particle; undefined where the particle is not there. */
export function afterParticle({ line }: Syntax, group: VerbGroup, entry: CueEntry): number | undefined {
  const next = group.last + 1;
  if (entry.particle === undefined) return next;
  const items = line.items;
  if (items[next]?.norm === entry.particle) return next + 1;
  // "made it clear", "brushed it off"
  return items[next]?.tag === 'PRON' && items[next + 1]?.norm === entry.particle ? next + 2 : undefined;
}

class Reading {
  readonly #syntax: Syntax;
  readonly #items: readonly Item[];
  readonly #entry: CueEntry;
  readonly #start: number;
  readonly #cue: VerbGroup;
  readonly #isFronted: boolean;

  constructor(syntax: Syntax, entry: CueEntry, start: number, cue: VerbGroup) {
    this.#cue = cue;
    this.#isFronted = isFronted(syntax, cue);
    this.#syntax = syntax;
    this.#items = syntax.line.items;
    this.#entry = entry;
    this.#start = start;
  }

  read(): Complement | undefined {
    const { frames, prepositions } = this.#entry;
    const start = this.#skipAdverbs(this.#start);
    const item = this.#items[start];
    if (item === undefined) return undefined;
    const toSomebody = this.#toSomebody(start);
    if (toSomebody !== undefined) return toSomebody;
    const clause = frames.has('i') ? this.#markedClauseAt(start) : this.#clauseAt(start);
    if (clause !== undefined) return this.#clause(clause);
    if (frames.has('t') && this.#isInfinitive(start))
      return this.#object(this.#start - 1, start, 'infinitive');
    const preposition = this.#skipTimes(start);
    if (prepositions.has(this.#items[preposition]?.norm ?? '')) return this.#afterPreposition(preposition);
    if ((frames.has('a') || (this.#isFronted && frames.has('o'))) && item.norm === 'as')
      return this.#afterPreposition(start);
    if (frames.has('g') && this.#syntax.groupAt.get(start)?.form === 'gerund')
      return this.#object(this.#start - 1, start, 'object');
    return this.#withPhrase(start) ?? this.#clauseAfterAside(start);
  }

  /** "told reporters on Monday that …", "warned him about it": first the one spoken to. */
  #toSomebody(start: number): Complement | undefined {
    const { frames, prepositions } = this.#entry;
    if (!frames.has('i') && !frames.has('y')) return undefined;
    const phrase = nounPhraseStartingAt(this.#syntax.line, start);
    if (phrase === undefined) return undefined;
    let next = this.#skipAdverbs(phrase.last + 1);
    // Where nobody need be spoken to, a verb right behind makes the phrase the subject of what is said.
    if (frames.has('y') && this.#syntax.groupAt.get(phrase.last + 1)?.form === 'finite') return undefined;
    next = this.#skipTimes(next);
    const clause = this.#clauseAt(next) ?? this.#clauseAfter(next);
    if (clause !== undefined) return this.#clause(clause);
    if (frames.has('x') && this.#isInfinitive(next))
      return this.#object(this.#start - 1, start, 'infinitive');
    const preposition = this.#items[next]?.norm ?? '';
    return prepositions.has(preposition) ? this.#object(this.#start - 1, next, 'object') : undefined;
  }

  /** A noun phrase comes first: the subject of what is asked, or the content itself. */
  #withPhrase(start: number): Complement | undefined {
    const { frames } = this.#entry;
    const phrase = nounPhraseStartingAt(this.#syntax.line, start);
    if (phrase === undefined) return undefined;
    const next = this.#skipAdverbs(phrase.last + 1);
    if (frames.has('w') && this.#markedClauseAt(next) !== undefined) return this.#clause(next);
    if (frames.has('x') && this.#isInfinitive(next))
      return this.#object(this.#start - 1, start, 'infinitive');
    if (frames.has('a')) return this.#called(start, phrase, next);
    return frames.has('o') ? this.#object(this.#start - 1, start, 'object') : undefined;
  }

  /** "called the plan a disgrace", "described it as fair"; without what it is called it is no words of anybody. */
  #called(start: number, phrase: Stretch, next: number): Complement | undefined {
    const following = this.#items[next];
    // "what she called “a farce”"
    const isMarked = this.#items[phrase.last]?.inMarks !== undefined;
    const isNamed = following !== undefined && (following.norm === 'as' || predicates.has(following.tag));
    const inside = this.#items.slice(phrase.first + 1, phrase.last + 1).some(item => item.tag === 'DET');
    // "called the plan unfair"
    const isUnfair = this.#items[phrase.last]?.tag === 'ADJ' && phrase.last > phrase.first;
    if (isNamed || inside || isMarked || isUnfair || this.#isFronted || this.#entry.frames.has('o'))
      return this.#object(this.#start - 1, start, 'object');
    return undefined;
  }

  /** Where a clause begins at the place itself: with "that", with a question word, or with its subject. */
  #clauseAt(at: number): number | undefined {
    return (
      this.#markedClauseAt(at) ??
      (this.#entry.frames.has('c') && this.#hasSubjectAndVerb(at) ? at : undefined)
    );
  }

  #markedClauseAt(at: number): number | undefined {
    const { frames } = this.#entry;
    const item = this.#items[at];
    if (item === undefined) return undefined;
    if (frames.has('c') && item.norm === 'that' && this.#items[at + 1]?.kind !== 'punctuation') return at;
    return frames.has('w') && questionWords.has(item.norm) ? at : undefined;
  }

  /** "said in a statement on Monday that …": only "that" shows that the clause begins behind so much. */
  #clauseAfterAside(start: number): Complement | undefined {
    if (!this.#entry.frames.has('c')) return undefined;
    const clause = this.#clauseAfter(start);
    return clause === undefined ? undefined : this.#clause(clause);
  }

  #clauseAfter(start: number): number | undefined {
    for (let at = start; at < Math.min(this.#items.length, start + 16); at++) {
      const item = this.#items[at];
      if (item === undefined || (isStopAt(this.#items, at) && item.text !== ',')) return undefined;
      if (item.norm === 'that' && (item.tag === 'SCONJ' || this.#hasSubjectAndVerb(at + 1))) return at;
      const group = this.#syntax.groupAt.get(at);
      if (group?.form === 'finite') return undefined;
      if (at > start && isBehindTime(this.#items, at) && this.#hasSubjectAndVerb(at)) return at;
      // "said in a statement it was proud"
      if (at > start + 1 && this.#isBehindDocument(at) && this.#hasSubjectAndVerb(at)) return at;
    }
    return undefined;
  }

  /** "in a statement", "in the letter" */
  #isBehindDocument(at: number): boolean {
    const [preposition, article, noun] = this.#items.slice(at - 3, at);
    return preposition?.norm === 'in' && article?.tag === 'DET' && documents.has(noun?.norm ?? '');
  }

  /** Whether a noun phrase and a finite verb begin here, without a comma before the verb. */
  #hasSubjectAndVerb(at: number): boolean {
    const first = this.#items[at];
    if (first === undefined || /^(?:to|who|which|that|whose)$/.test(first.norm) || isTimeAt(this.#items, at))
      return false;
    if (first.norm === 'there') return true;
    // What can take no object goes on with a clause, whatever that begins with.
    const isFree = !/[oax]/.test([...this.#entry.frames].join(''));
    const isGerund = this.#syntax.groupAt.get(at)?.form === 'gerund';
    if (
      !/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM|SYM)$/.test(first.tag) &&
      !(isFree && (isGerund || opensClause.has(first.norm)))
    )
      return false;
    for (let next = at; next < Math.min(this.#items.length, at + (isFree ? 50 : 25)); next++) {
      const group = this.#syntax.groupAt.get(next);
      if (group !== undefined && next > at) {
        if (group.form === 'finite') return !this.#isBesideCue(group);
        if (group.form === 'infinitive' && !isFree) return false;
      }
      const item = this.#items[next];
      if (item === undefined || (isStopAt(this.#items, next) && !/^[,.]$/.test(item.text))) return false;
      if (item.text === ',' && (!isFree || this.#items[next + 1]?.tag === 'CCONJ')) return false;
    }
    return false;
  }

  /** "ordered an inquiry and suspended him": a second verb beside the cue, not one of what is said. */
  #isBesideCue({ first, head }: VerbGroup): boolean {
    const { tree } = this.#syntax;
    if (this.#items[first - 1]?.tag === 'CCONJ') return true;
    return tree?.heads[head] === this.#cue.head && tree.relations[head] === 'conj';
  }

  #afterPreposition(at: number): Complement | undefined {
    const object = this.#items[at + 1];
    if (object === undefined || object.tag === 'PUNCT' || isTimeAt(this.#items, at + 1)) return undefined;
    return this.#object(at, at + 1, 'object');
  }

  #clause(first: number): Complement {
    return {
      cue: this.#entry.cue,
      cueLast: endOfCue(this.#items, this.#start - 1),
      content: clauseFrom(this.#syntax, first),
      kind: 'clause',
    };
  }

  #object(cueLast: number, first: number, kind: 'infinitive' | 'object'): Complement {
    const content = objectFrom(this.#syntax, first, kind === 'infinitive');
    return { cue: this.#entry.cue, cueLast, content, kind };
  }

  #isInfinitive(at: number): boolean {
    return this.#items[at]?.norm === 'to' && this.#syntax.groupAt.get(at)?.form === 'infinitive';
  }

  #skipTimes(from: number): number {
    let at = from;
    while (isTimeAt(this.#items, at) || (this.#items[at]?.tag === 'ADP' && isTimeAt(this.#items, at + 1)))
      at++;
    return this.#skipAdverbs(at);
  }

  #skipAdverbs(from: number): number {
    let at = from;
    while (this.#items[at]?.tag === 'ADV' && !questionWords.has(this.#items[at]?.norm ?? '')) at++;
    return at;
  }
}
