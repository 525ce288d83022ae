import { hull, type Span } from '../../language/span';
import type { Outline, Stretch, Term } from '../alignment/outline';
import type { Telling } from '../alignment/tellings';
import type { Entity, EntityId } from '../../source/model';
import type { Identity } from '../entities/identity';
import type { Comparison, Evidence, Finding } from './kind';
import { piecesOf } from './passages';

/** Below this worth two sentences mostly tell of two things, or of one in the same sense. */
const leastWorth = 1.2;
/** From this worth on more of it makes it surer. */
const doubtfulWorth = 1.4;

/** Sentences that tell of the same and clearly not alike, where it isn't sure what sort of difference it is. */
export function toldDifferently({ a, b, tellings, identity }: Comparison): Finding[] {
  return tellings
    .filter(({ worth }) => worth >= leastWorth)
    .map(telling => ({
      kind: 'detail',
      a: stretchEvidence(a, telling.match.a, telling.onlyA),
      b: stretchEvidence(b, telling.match.b, telling.onlyB),
      question: questionFor(a, b, telling, identity),
      confidence: confidenceOf(telling),
    }));
}

interface Named {
  readonly entity: Entity;
  readonly place: number;
}

/** Shorter names are short forms of places. */
const shortestName = 4;

/** Names whom or what both tell of by name: people before anything else, then who comes first in both. */
function questionFor(a: Outline, b: Outline, { match }: Telling, identity: Identity): string {
  const [here, there] = [namedIn(a, match.a), namedIn(b, match.b)];
  const common = [...here].flatMap(([id, { entity, place }]) => {
    const other = there.get(identity.get(id) ?? '');
    const names = other ? [calledIn(a, entity), calledIn(b, other.entity)] : [];
    return other ? [{ names, entity, place: place + other.place }] : [];
  });
  const isPerson = (entity: Entity): number => Number(entity.kind === 'person');
  const [first] = common.sort((x, y) => isPerson(y.entity) - isPerson(x.entity) || x.place - y.place);
  const name = first?.names.reduce((one, other) => (other.length > one.length ? other : one));
  return name === undefined ? 'The same is told differently' : `What is told of ${name} differs`;
}

/** The name as it mostly stands in sentences: "the Supreme Court". */
function calledIn({ source: { text } }: Outline, { kind, name, mentions }: Entity): string {
  const names = mentions.filter(({ type }) => type === 'name');
  const withArticle = names.filter(({ start }) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)));
  return kind !== 'person' && 2 * withArticle.length >= names.length && !/^the /i.test(name)
    ? `the ${name}`
    : name;
}

/** Whom and what a sentence names, with where it does so first, as a share of its length. */
function namedIn({ source, words }: Outline, { start, end, terms }: Stretch): Map<EntityId, Named> {
  const entities = new Map(source.entities.map(entity => [entity.id, entity]));
  const found = new Map<EntityId, Named>();
  for (const { entity: id, word } of terms) {
    const [entity, at] = [entities.get(id ?? ''), words[word]];
    if (!entity || at?.mention !== 'name' || entity.name.length < shortestName) continue;
    found.set(entity.id, { entity, place: (at.start - start) / (end - start) });
  }
  return found;
}

/**
 * The share of such findings that hold up, as counted on articles: a quarter at the least worth, at most two thirds. Where
 * both have little of their own, one mostly says in other words what the other says.
 */
function confidenceOf({ worth, onlyA, onlyB }: Telling): number {
  const own = [...onlyA, ...onlyB].reduce((sum, { weight }) => sum + weight, 0);
  return Math.min(0.65, 0.25 + 0.32 * Math.max(0, worth - doubtfulWorth), 0.25 + 0.07 * own);
}

function stretchEvidence(outline: Outline, stretch: Stretch, only: readonly Term[]): Evidence {
  const { start, end } = stretch;
  const words = only.flatMap(({ word }) => outline.words[word] ?? []).sort((x, y) => x.start - y.start);
  const shown = tellingPart(outline, stretch, only);
  return {
    passage: { start, end },
    focus: piecesOf(words),
    wording: outline.source.text.slice(shown.start, shown.end),
  };
}

/** Longer sentences are shown in part. */
const longestShown = 200;
/** Words that open a clause which says little without the one before it; such a part counts for less. */
const joining = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'to']);
const worthOfJoined = 0.35;

/** The clauses of a sentence that have most in common with the other source and most of their own, as many as fit. */
function tellingPart({ clauses, words }: Outline, stretch: Stretch, only: readonly Term[]): Span {
  if (stretch.end - stretch.start <= longestShown) return stretch;
  const own = clauses.slice(stretch.firstClause, stretch.lastClause);
  const parts = own.flatMap((_, i) => own.slice(i).map((__, k) => own.slice(i, i + k + 1)));
  const weigh = (part: typeof own, isOnly: boolean): number => {
    const [first, last] = [part[0]?.firstWord ?? 0, part.at(-1)?.lastWord ?? 0];
    return stretch.terms
      .filter(term => term.word >= first && term.word < last && only.includes(term) === isOnly)
      .reduce((sum, { weight }) => sum + weight, 0);
  };
  const isJoined = ([first]: typeof own): boolean => {
    const word = words[first?.firstWord ?? 0];
    return word !== undefined && (joining.has(word.norm) || word.norm.endsWith('ing'));
  };
  const worth = (part: typeof own): number =>
    Math.min(weigh(part, true), weigh(part, false)) * (isJoined(part) ? worthOfJoined : 1);
  const isShort = (part: typeof own): boolean => lengthOf(part.map(({ claim }) => claim)) <= longestShown;
  const fitting = parts.filter(part => part.length === 1 || isShort(part));
  const best = fitting.sort((x, y) => worth(y) - worth(x))[0];
  return best ? hull(best.map(({ claim }) => claim)) : stretch;
}

function lengthOf(spans: readonly Span[]): number {
  const { start, end } = hull(spans);
  return end - start;
}
