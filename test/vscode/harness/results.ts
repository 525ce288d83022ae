import type Mocha from 'mocha';
import * as vscode from 'vscode';

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
 * Runs the loaded tests and leaves their outcomes for the script that started VS Code, in `report.json` beside the
 * workspace folder.
 * @throws an error if a test failed, so that VS Code ends with a status that says so
 */
export async function runAndReport(mocha: Mocha): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a workspace folder.');
  const report = vscode.Uri.joinPath(folder.uri, '..', 'report.json');
  const list = await outcomes(mocha);
  await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(JSON.stringify(list)));
  if (list.some(outcome => outcome.error !== undefined)) throw new Error('Tests failed.');
}
