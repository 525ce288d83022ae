import Mocha from 'mocha';
import { timeouts } from './timeouts';
import { runAndReport } from './results';

/** Runs the suites in the Node extension host. `load` requires their files, which call mocha's globals. */
export async function runInNode(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: Mocha.reporters.Base, ...timeouts });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  load();
  await runAndReport(mocha);
}
