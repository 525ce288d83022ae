import { type OutputChannel, window } from 'vscode';
import { Importer, type WorkerPort } from '../../import/worker/importer';
import type { Disposable } from '../disposable';
import type { Library } from '../library/library';
import { type Bring, registerBringingCommands } from './commands';
import { DroppedFiles } from './droppedFiles';
import { importFiles, tellReport } from './importFiles';
import { ImportOffer } from './importOffer';
import { Newcomers } from './newcomers';
import { PageEdits, registerPageEdits } from './pageEdits';
import { PastedArticles } from './pastedArticles';

/** What brings sources in, for who else needs a part of it. */
export interface Bringing {
  readonly pageEdits: PageEdits;
  readonly drops: DroppedFiles;
  readonly subscriptions: readonly Disposable[];
}

/** All that brings sources in; `startImporting` starts the worker that takes files apart, when there is one to take apart. */
export function registerBringing(library: Library, startImporting: () => Promise<WorkerPort>): Bringing {
  const importer = new Importer(startImporting);
  const newcomers = new Newcomers(library);
  const pasted = new PastedArticles(newcomers);
  const pageEdits = new PageEdits(importer, pasted);
  let channel: OutputChannel | undefined;
  const log = (): OutputChannel => (channel ??= window.createOutputChannel('Parallax Import'));
  const bring: Bring = async (files, folder, token) => {
    const report = await importFiles(files, folder, importer, newcomers, token);
    void tellReport(report, newcomers, log);
    return report;
  };
  return {
    pageEdits,
    drops: new DroppedFiles(library, bring),
    subscriptions: [
      importer,
      pasted,
      { dispose: () => channel?.dispose() },
      ...registerPageEdits(pageEdits),
      new ImportOffer(library, bring),
      ...registerBringingCommands(bring, importer),
    ],
  };
}
