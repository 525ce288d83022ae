import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { temporaryFolder } from '../disk/temporaryFolder';
import { parallax } from './parallax';

const schema = JSON.parse(readFileSync('test/cli/fixtures/sarif-schema-2.1.0.json', 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** Runs a command with `--format sarif` and checks the log against the schema of the standard. */
function log(args: readonly string[], cwd?: string): Log {
  const { stdout } = parallax([...args, '--format', 'sarif'], cwd === undefined ? {} : { cwd });
  const parsed: unknown = JSON.parse(stdout);
  assert.ok(validate(parsed), ajv.errorsText(validate.errors));
  return parsed as Log;
}

describe('SARIF', () => {
  for (const command of ['check', 'quotes', 'entities', 'analyze']) {
    it(`of ${command} is valid`, () => {
      assert.equal(log([command, 'seeds']).runs[0]?.columnKind, 'utf16CodeUnits');
    });
  }

  it('has a rule with help for each kind of discrepancy', () => {
    const rules = log(['check', 'seeds']).runs[0]?.tool.driver.rules ?? [];
    assert.equal(rules.length, 11);
    for (const rule of rules) {
      assert.match(rule.shortDescription?.text ?? '', /\w/);
      assert.match(rule.help?.markdown ?? '', /What to do/);
    }
  });

  it('names files relative to the working folder, and what could not be read', () => {
    const folder = temporaryFolder({ 'two words.txt': 'Ann Lee said so.\n', 'deep/é.txt': 'No.\n' });
    const run = log(['check', 'two words.txt', 'deep', 'gone.txt'], folder.path).runs[0];
    folder.remove();
    assert.deepEqual(
      run?.artifacts?.map(({ location }) => location?.uri),
      ['two%20words.txt', 'deep/%C3%A9.txt'],
    );
    const invocation = run.invocations?.[0];
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications?.[0]?.message.text, 'gone.txt: does not exist');
  });

  it('is valid with nothing to read and with text from standard input', () => {
    for (const input of ['', '“We agree,” Ann Lee said.']) {
      const { stdout } = parallax(['quotes', '-f', 'sarif', '-'], { input });
      assert.ok(validate(JSON.parse(stdout)), ajv.errorsText(validate.errors));
    }
    assert.equal(log(['check', join('seeds', 'gone.txt')]).runs[0]?.artifacts?.length, 0);
  });
});
