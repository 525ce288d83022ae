import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { kindRules } from '../../../src/cli/sarif/kindRules';
import { discrepancyKinds, kindNamed, kinds } from '../../../src/corpus/kinds/all';
import { parseOptions } from '../../../src/server/options';
import { counted } from './annotated';
import './attribution.test';
import './certainty.test';
import './date.test';
import './detail.test';
import './name.test';
import './polarity.test';
import './quantity.test';
import './quote.test';
import './quoteStatus.test';
import './title.test';
import './wording.test';

describe('the kinds of difference', () => {
  it('say what they are called, found or not, in settings, views and pages', () => {
    assert.equal(new Set(kinds.map(({ label }) => label)).size, kinds.length);
    for (const kind of kinds) {
      assert.equal(kindNamed(kind.name), kind);
      assert.match(kind.name, /^[a-z]+(-[a-z]+)*$/);
      for (const words of [kind.label, kind.icon, kind.meaning, kind.scope]) assert.match(words, /^\S.*\S$/);
      const sides = [
        { who: ['one'], wording: 'red' },
        { who: ['two'], wording: 'blue' },
      ];
      const message = kind.tell('What is asked', sides);
      for (const words of ['What is asked', 'one', 'red', 'two', 'blue'])
        assert.ok(message.includes(words), message);
    }
  });

  it('have a page each, and no page is of another', () => {
    const pages = readdirSync('docs/kinds');
    assert.deepEqual(pages.sort(), discrepancyKinds.map(kind => `${kind}.md`).sort());
    for (const { name, page } of kinds) {
      assert.equal(page, readFileSync(`docs/kinds/${name}.md`, 'utf8'));
      assert.match(page, /^# \S/);
      for (const part of ['| Shown | Left alone |', '**How Parallax decides.**', '**What to do.**'])
        assert.ok(page.includes(part), `${name}: ${part}`);
    }
  });

  it('have a setting each for how severe they are, as `npm run kinds` writes it, and no setting is of another', () => {
    const checked = spawnSync(process.execPath, ['scripts/kinds.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(checked.status, 0, checked.stderr);
  });

  it('are the rules of SARIF, what `--kind` takes and what settings are read of, without being named there', () => {
    assert.deepEqual(
      kindRules().map(({ id, help }) => [id, help?.markdown]),
      kinds.map(({ name, page }) => [name, page.trim()]),
    );
    const severity = Object.fromEntries(discrepancyKinds.map(kind => [kind, 'view']));
    assert.deepEqual(parseOptions({ severity }).settings.severity, severity);
    const elsewhere = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map(file => file.replaceAll('\\', '/'))
      .filter(file => file.endsWith('.ts') && !file.startsWith('corpus/kinds/'));
    for (const file of elsewhere)
      assert.ok(!readFileSync(`src/${file}`, 'utf8').includes("'quote-status'"), file);
  });

  it('have a file of tests each', () => {
    for (const kind of discrepancyKinds) {
      const file = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      assert.ok(existsSync(`test/corpus/kinds/${file}.test.ts`), file);
    }
  });

  // The files of tests are loaded above, so that this counts the same when it runs alone.
  it('are tested on ten pairs each to flag, and ten to leave', () => {
    for (const kind of discrepancyKinds) {
      const [flagged = 0, left = 0] = [counted.flagged.get(kind), counted.left.get(kind)];
      assert.ok(flagged >= 10, `${kind}: ${flagged} to flag`);
      assert.ok(left >= 10, `${kind}: ${left} to leave`);
    }
  });
});
