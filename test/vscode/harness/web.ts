import 'mocha/mocha';
import { runAndReport } from './results';
import { timeouts } from './timeouts';

/** Runs the suites in the web worker extension host. `load` requires their files, which call mocha's globals. */
export async function runInWorker(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Base, ...timeouts });
  load();
  await runAndReport(mocha);
}
