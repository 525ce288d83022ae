import nlp from 'compromise';
import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';
import { figure, timeOf } from './harness';
import { texts, wordCount } from './texts';

const rounds = 3;

/** Words a second over all texts, the best of several rounds after one to get warm. */
function speed(all: readonly string[], read: (text: string) => unknown): number {
  const words = all.reduce((sum, text) => sum + wordCount(text), 0);
  const round = (): number => timeOf(() => all.forEach(read));
  round();
  return (1000 * words) / Math.min(...Array.from({ length: rounds }, round));
}

figure('reading everything, as a ratio to compromise finding names alone', {
  measure: () => {
    const all = texts();
    const reader = createReader(shippedModels());
    const ours = speed(all, text => readSource(text, undefined, reader));
    const theirs = speed(all, text => {
      const read = nlp(text);
      return [read.people(), read.places(), read.organizations()].map(
        names => names.json({ offset: true }) as unknown,
      );
    });
    console.log(`  ${Math.round(ours)} words/s, compromise ${Math.round(theirs)}`);
    return ours / theirs;
  },
  unit: 'times as fast',
  atLeast: 0.6,
});
