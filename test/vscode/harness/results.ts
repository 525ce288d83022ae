import type Mocha from 'mocha';
import * as vscode from 'vscode';
import { extensionId } from './workspace';

/** The path of the file that the script which started VS Code reads; the bundler puts it in. */
declare const REPORT: string;

/** How one test ended; `error` says why it failed. */
interface Outcome {
  readonly title: string;
  readonly error?: string;
}

/** Runs what has been loaded into a mocha and gives the outcome of each test. */
function outcomes(mocha: Mocha): Promise<readonly Outcome[]> {
  return new Promise(resolve => {
    const list: Outcome[] = [];
    mocha
      .run(() => resolve(list))
      .on('pass', test => list.push({ title: test.fullTitle() }))
      .on('fail', (test, error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        list.push({ title: test.fullTitle(), error: text });
      })
      .on('pending', test => list.push({ title: test.fullTitle(), error: 'It was skipped.' }));
  });
}

/**
 * Runs the loaded tests and leaves their outcomes for the script that started VS Code.
 * @throws an error if a test failed, so that VS Code ends with a status that says so
 */
export async function runAndReport(mocha: Mocha): Promise<void> {
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error('The extension is not there.');
  // On the same machine, which a worker reaches by another scheme.
  const report = extension.extensionUri.with({ path: REPORT });
  const list = await outcomes(mocha);
  await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(JSON.stringify(list)));
  if (list.some(outcome => outcome.error !== undefined)) throw new Error('Tests failed.');
}
