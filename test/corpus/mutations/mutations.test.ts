import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import type { Discrepancy } from '../../../src/corpus/model';
import { articles } from './articles';
import type { Mutant } from './mutate';
import { readers } from '../../properties/readers';
import { randomFrom } from '../../random';
import { mutations } from './mutate';

const count = 500;
const leastFound = 0.9;

/** What is found between the article and the other text, told in one corpus so that equal paragraphs are read once. */
function compare(corpus: Corpus, article: string, other: string): readonly Discrepancy[] {
  corpus.set({ id: 'a.txt', text: article });
  corpus.set({ id: 'b.txt', text: other });
  return corpus.snapshot().discrepancies;
}

/** Whether one of them is of the mutant's kind and points at the place that was changed. */
function isReported(found: readonly Discrepancy[], { kind, start }: Mutant): boolean {
  return found.some(
    discrepancy =>
      discrepancy.kind === kind &&
      discrepancy.positions
        .flatMap(({ stances }) => stances)
        .some(({ source, passage }) => source === 'b.txt' && passage.start <= start && start <= passage.end),
  );
}

/** Mutants of all articles by turns, as many as wanted, the same for the same seed. */
function* mutants(wanted: number, seed: number): Generator<{ article: string; mutant: Mutant }> {
  const random = randomFrom(seed);
  for (let made = 0; made < wanted;) {
    const mutation = mutations[made % mutations.length];
    const article = articles[Math.floor(random() * articles.length)] ?? '';
    const mutant = mutation?.(article, random);
    if (!mutant) continue;
    made++;
    yield { article, mutant };
  }
}

for (const [how, reader] of readers)
  describe(`copies of articles, read ${how}`, () => {
    const corpus = new Corpus(reader);
    corpus.grouping = 'all';

    it('without a change give nothing', () => {
      for (const article of articles) {
        assert.deepEqual(compare(corpus, article, article), []);
        assert.deepEqual(compare(corpus, article, `${article}\n`), []);
      }
    });

    it(`with one change are reported, in ${leastFound * 100} of 100 under the right kind at the right place`, () => {
      const missed: string[] = [];
      for (const { article, mutant } of mutants(count, 7))
        if (!isReported(compare(corpus, article, mutant.text), mutant))
          missed.push(`${mutant.kind}: ${mutant.change}`);
      assert.ok(
        missed.length <= (1 - leastFound) * count,
        `${missed.length} of ${count} missed:\n${missed.join('\n')}`,
      );
    });
  });
