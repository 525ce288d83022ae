import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const manifest = readFileSync('package.json', 'utf8');
const { views } = (JSON.parse(manifest) as { contributes: { views: Record<string, { id: string }[]> } })
  .contributes;
const ids = Object.values(views)
  .flat()
  .map(({ id }) => id);

/** The conditions of the manifest: each "when", each "enablement", and what steps of the walkthrough wait for. */
const conditions = [...manifest.matchAll(/"(?:(?:when|enablement)": "|onContext:)((?:[^"\\]|\\.)*)"/g)].map(
  ([, text]) => text ?? '',
);

describe('the conditions of menus, commands and the walkthrough', () => {
  // In the lines of a view a key with the name of the view is the editor's own: what asks for it is never enabled there.
  it('ask for no key that has the name of a view', () => {
    assert.ok(conditions.length > 100 && ids.length >= 5);
    const asked = conditions.flatMap(text =>
      text
        .split(/&&|\|\||[()]/)
        .map(part => /^!?(\S+)/.exec(part.trim())?.[1] ?? '')
        .filter(key => ids.includes(key)),
    );
    assert.deepEqual(asked, []);
  });
});
