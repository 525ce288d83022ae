import type { Span } from '../language/span';
import { finish } from '../language/finish';
import { hull } from '../language/span';
import type { Source } from '../source/model';
import { matchUnits } from './alignment/match';
import type { Clause, Outline } from './alignment/outline';
import { outlineOf } from './alignment/outline';
import { identify } from './entities/identity';

/** Of what a clause is about, so much must be found in one sentence of the other source. */
const leastCover = 0.4;
/** A clause that is about less says too little to be missed. */
const leastWeight = 1.2;

/**
 * What a source reports and none of the others does, in text order: clauses that no sentence of theirs tells of, those
 * beside each other in one sentence put together. Saying more is no contradiction. A pure function of the sources.
 */
export function onlyHere(source: Source, others: readonly Source[]): Span[] {
  const outline = outlineOf(source);
  const told = new Set(others.flatMap(other => toldIn(outline, outlineOf(other))));
  const own = outline.clauses.filter(clause => !told.has(clause) && weightOf(clause) >= leastWeight);
  return joined(outline, own);
}

/** The clauses that a sentence of the other source tells of too. */
function toldIn({ source, clauses }: Outline, other: Outline): Clause[] {
  const identity = identify(source.entities, other.source.entities);
  const wanted = new Set<unknown>(clauses);
  return finish(matchUnits<Clause | Outline['stretches'][number]>(clauses, other.stretches, identity))
    .filter(({ coverA }) => coverA >= leastCover)
    .map(({ a }) => a)
    .filter((unit): unit is Clause => wanted.has(unit));
}

function weightOf({ terms }: Clause): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function joined({ clauses }: Outline, own: readonly Clause[]): Span[] {
  const runs: Clause[][] = [];
  for (const clause of own) {
    const last = runs.at(-1)?.at(-1);
    const follows = last && clauses[clauses.indexOf(last) + 1] === clause;
    if (follows && last.claim.sentence.start === clause.claim.sentence.start) runs.at(-1)?.push(clause);
    else runs.push([clause]);
  }
  return runs.map(run => hull(run.map(({ claim }) => claim)));
}
