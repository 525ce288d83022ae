import { boundedMemory } from '../../src/language/paragraphMemory';
import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';
import { article } from './articles';
import { figure, shortest, timeOf } from './harness';
import { wordCount } from './texts';

const warming = 60;

figure('the weights, from their bytes to a reader', {
  measure: () => {
    const files = shippedModels();
    return timeOf(() => createReader(files));
  },
  unit: 'ms',
  atMost: 300,
});

figure('a new source of a thousand words after an edit of one paragraph', {
  measure: () => {
    const reader = createReader(shippedModels());
    const memory = boundedMemory(1_000_000);
    let text = article(12, 1);
    for (let story = 1; wordCount(text) < 1000; story++) text += `\n\n${article(6, story)}`;
    let edits = 0;
    const edit = (): unknown =>
      readSource(`${text} Edit ${++edits} was made by hand on Monday.`, memory, reader);
    // Whoever edits has opened a folder before: its articles made the reader warm.
    for (let n = 0; n < warming; n++) edit();
    return shortest(edit);
  },
  unit: 'ms',
  atMost: 15,
});
