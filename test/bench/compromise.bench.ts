import nlp from 'compromise';
import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';
import { figure, timeOf } from './harness';
import { texts, wordCount } from './texts';

const warming = 2;
const rounds = 5;

/**
 * The time that each of several readers works on all texts, round by round, after some rounds to get warm. They take turns,
 * so that what else the machine does meets all of them alike.
 */
function takeTurns(all: readonly string[], readers: readonly ((text: string) => unknown)[]): number[][] {
  const round = (): number[] => readers.map(read => timeOf(() => all.forEach(read)));
  for (let n = 0; n < warming; n++) round();
  return Array.from({ length: rounds }, round);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function namesByCompromise(text: string): unknown {
  const read = nlp(text);
  return [read.people(), read.places(), read.organizations()].map(
    names => names.json({ offset: true }) as unknown,
  );
}

figure('reading everything, as a ratio to compromise finding names alone', {
  measure: () => {
    const all = texts();
    const reader = createReader(shippedModels());
    const times = takeTurns(all, [text => readSource(text, undefined, reader), namesByCompromise]);
    const words = all.reduce((sum, text) => sum + wordCount(text), 0);
    const speed = (at: number): number =>
      Math.round((1000 * words) / median(times.map(round => round[at] ?? NaN)));
    console.log(`  ${speed(0)} words/s, compromise ${speed(1)}`);
    return median(times.map(([ours = NaN, theirs = NaN]) => theirs / ours));
  },
  unit: 'times as fast',
  atLeast: 0.6,
});
