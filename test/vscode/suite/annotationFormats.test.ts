import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parallax, remove, sourcesBecome, write } from '../harness/parallax';
import { eventually, file, folder, seeds } from '../harness/workspace';

const [seed] = seeds;

describe('annotations of other programs', () => {
  before(async () => {
    await parallax();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['table.csv', 'exported', 'exported.jsonld', 'hypothesis.json']) await remove(name);
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await sourcesBecome(2);
  });

  const bring = (format: string, name: string): Thenable<number> =>
    vscode.commands.executeCommand('parallax.importAnnotations', {
      format,
      from: [file(name)],
      folder: folder(),
    });
  const exported = async (format: string, includesMachine: boolean, to?: vscode.Uri): Promise<void> => {
    const wish = { format, includesMachine, folder: folder(), ...(to && { to }) };
    await vscode.commands.executeCommand('parallax.exportAnnotations', wish);
  };
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));

  it('come in from a table, once, and show beside their words', async () => {
    await write('table.csv', `source,passage,text,tags\n${seed},declared victory,who says so?,check\n`);
    assert.equal(await bring('csv', 'table.csv'), 1);
    assert.equal(await bring('csv', 'table.csv'), 0);
    const kept = await read('.parallax/annotations.jsonld');
    assert.match(kept, /who says so\?/);
    assert.match(kept, /"prefix":/);
  });

  it('come in from Hypothesis', async () => {
    const annotations = [
      { id: 'x1', uri: 'https://example.com/a', text: 'from a page', tags: [], target: [] },
    ];
    await write('hypothesis.json', JSON.stringify({ annotations }));
    assert.equal(await bring('jsonld', 'hypothesis.json'), 1);
    assert.match(await read('.parallax/annotations.jsonld'), /https:\/\/hypothes\.is\/a\/x1/);
  });

  it('are shown before they are written', async () => {
    await exported('markdown', false);
    await eventually(() => {
      const document = vscode.window.activeTextEditor?.document;
      assert.equal(document?.uri.scheme, 'parallax-export');
      assert.match(document.getText(), /^# Annotations\n[^]*who says so\?/);
    });
  });

  it('are written with what Parallax has read, marked as such', async () => {
    await exported('jsonld', true, file('exported.jsonld'));
    const { items } = JSON.parse(await read('exported.jsonld')) as { items: Record<string, unknown>[] };
    assert.ok(
      items.some(item => JSON.stringify(item['generator']) === '{"type":"Software","name":"Parallax"}'),
    );
    assert.ok(items.some(item => JSON.stringify(item).includes('who says so?')));
  });

  it('make a folder for brat, which comes back unchanged and is never written over', async () => {
    await exported('brat', true, file('exported'));
    const ann = seed.replace(/\.txt$/, '.ann');
    assert.match(await read(`exported/${ann}`), /^T\d+\tNote \d+ \d+\tdeclared victory$/m);
    assert.match(await read('exported/annotation.conf'), /^\[entities\]$/m);
    assert.equal(await bring('brat', 'exported'), 0);
    await assert.rejects(exported('brat', true, file('exported')), /Nothing is written over/);
  });
});
