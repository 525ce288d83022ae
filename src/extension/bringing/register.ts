import { Importer, type WorkerPort } from '../../import/worker/importer';
import type { Disposable } from '../disposable';
import type { Library } from '../library/library';
import { registerBringingCommands } from './commands';
import { Newcomers } from './newcomers';
import { PageEdits, registerPageEdits } from './pageEdits';
import { PastedArticles } from './pastedArticles';

/** All that brings sources in; `startImporting` starts the worker that takes files apart, when there is one to take apart. */
export function registerBringing(
  library: Library,
  startImporting: () => Promise<WorkerPort>,
): { readonly pageEdits: PageEdits; readonly subscriptions: readonly Disposable[] } {
  const importer = new Importer(startImporting);
  const newcomers = new Newcomers(library);
  const pasted = new PastedArticles(newcomers);
  const pageEdits = new PageEdits(importer, pasted);
  return {
    pageEdits,
    subscriptions: [
      importer,
      pasted,
      ...registerPageEdits(pageEdits),
      ...registerBringingCommands(importer, newcomers),
    ],
  };
}
