import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { kindNamed, kinds } from '../../../src/corpus/kinds/all';
import { discrepancyKinds } from '../../../src/corpus/model';
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

/** The settings that package.json declares. */
function settings(): string[] {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configuration: { properties: object } };
  };
  return Object.keys(contributes.configuration.properties);
}

describe('the kinds of difference', () => {
  it('are found and told under their own names, in order of precedence', () => {
    assert.deepEqual(
      kinds.map(({ name }) => name),
      [...discrepancyKinds],
    );
    for (const kind of discrepancyKinds) assert.equal(kindNamed(kind).name, kind);
  });

  it('have a page each, and no page is of another', () => {
    const pages = readdirSync('docs/kinds');
    assert.deepEqual(pages.sort(), discrepancyKinds.map(kind => `${kind}.md`).sort());
    for (const kind of discrepancyKinds) {
      const page = readFileSync(`docs/kinds/${kind}.md`, 'utf8');
      assert.match(page, /^# \S/);
      for (const part of ['| Shown | Left alone |', '**How Parallax decides.**', '**What to do.**'])
        assert.ok(page.includes(part), `${kind}: ${part}`);
    }
  });

  it('have a setting each for how severe they are, and no setting is of another', () => {
    const own = settings().filter(name => name.startsWith('parallax.severity.'));
    assert.deepEqual(own.sort(), discrepancyKinds.map(kind => `parallax.severity.${kind}`).sort());
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
