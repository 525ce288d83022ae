import assert from 'node:assert/strict';
import { correctionCommands } from '../../src/protocol/corrections';
import { discrepancyCommands } from '../../src/protocol/discrepancies';
import { sayCommand } from '../../src/protocol/said';
import { parseOptions, parseSettings } from '../../src/server/options';

describe('the options of the server', () => {
  it('have defaults for whatever is missing or makes no sense', () => {
    for (const raw of [undefined, null, 7, [], { settings: 'none', dismissed: 3, commands: {} }]) {
      const { library, settings, decisions, commands } = parseOptions(raw);
      assert.equal(library, 'disk');
      assert.deepEqual(settings, {
        sources: ['**/*.txt'],
        stories: 'auto',
        strictness: 'normal',
        severity: {},
      });
      assert.equal(commands.size, 0);
      assert.deepEqual(decisions, []);
    }
  });

  it('take what is dismissed or decided, and leave out what is none', () => {
    const decided = { outcome: 'confirmed', discrepancy: 'x', sources: [], reason: 'seen' };
    const raw = { dismissed: ['x'], decisions: [null, 7, { outcome: 'lost' }, decided] };
    assert.deepEqual(parseOptions(raw).decisions, [
      { outcome: 'dismissed', discrepancy: 'x', sources: [], reason: '' },
      decided,
    ]);
  });

  it('may be written by hand, at the top or under the name of the extension', () => {
    const raw = { sources: ['*.md'], strictness: 'high', severity: { quote: 'warning', date: 'loud' } };
    const expected = {
      sources: ['*.md'],
      stories: 'auto',
      strictness: 'high',
      severity: { quote: 'warning' },
    };
    assert.deepEqual(parseOptions(raw).settings, expected);
    assert.deepEqual(parseOptions({ parallax: raw }).settings, expected);
    assert.deepEqual(parseOptions({ settings: { parallax: raw } }).settings, expected);
  });

  it('take it for granted that the client that keeps the library has the commands', () => {
    assert.deepEqual(
      [...parseOptions({ library: 'client' }).commands],
      [...Object.values(discrepancyCommands), ...Object.values(correctionCommands), sayCommand],
    );
    assert.deepEqual([...parseOptions({ library: 'client', commands: ['a'] }).commands], ['a']);
  });

  it('have a place for annotations, inside the folder of the sources, that the command line may say too', () => {
    const placeOf = (raw: unknown): unknown =>
      parseOptions(raw, { annotationFile: 'a.jsonld' }).settings.annotationFile;
    assert.equal(placeOf({ annotations: { file: './notes\\b.jsonld' } }), 'notes/b.jsonld');
    for (const file of ['../b.jsonld', '/b.jsonld', '', 7])
      assert.equal(placeOf({ annotations: { file } }), 'a.jsonld');
    assert.equal(placeOf({ annotations: 'b.jsonld' }), 'a.jsonld');
  });

  it('keep what later settings do not name', () => {
    const before = parseOptions({ stories: 'all', sources: ['a/*'] }).settings;
    assert.deepEqual(parseSettings({ strictness: 'low' }, before), { ...before, strictness: 'low' });
    assert.deepEqual(parseSettings(null, before), before);
  });
});
