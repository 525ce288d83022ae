import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { card, lines, parallax, problems, remove, sourcesBecome, write } from '../harness/parallax';
import { eventually, file, inside, open, seeds } from '../harness/workspace';

const article = 'Talks end\n\n“We agreed on nothing,” Prime Minister Jane Miller said on Monday.\n';

describe('while a person works', () => {
  before(() => sourcesBecome(2));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await sourcesBecome(2);
  });

  const quotations = async (): Promise<string> => {
    const { quotes } = await parallax();
    return (await lines(quotes, 'quotation'))
      .map(({ groups, node }) => `${groups}: ${node.label}`)
      .join('\n');
  };

  it('an edit shows in cards, views and problems, and its undoing too', async () => {
    const { document } = await open(seeds[0]);
    const start = inside(document, 'turned down').translate(0, -1);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, 11)), 'snubbed');
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => assert.match(await quotations(), /snubbed/));
    await eventually(() => assert.ok(problems(seeds[1]).some(({ message }) => message.includes('snubbed'))));
    assert.match(await card(document, 'snubbed'), /Lukashenko/);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => assert.doesNotMatch(await quotations(), /snubbed/));
    await eventually(() =>
      assert.ok(problems(seeds[1]).some(({ message }) => message.includes('turned down'))),
    );
    // On a busy machine the edit may have been saved by itself, and closing the editor would bring it back.
    await document.save();
  });

  it('a new file is a source, a changed one is read again, a deleted one is gone', async () => {
    await write('new.txt', article);
    await sourcesBecome(3);
    await eventually(async () => assert.match(await quotations(), /Jane Miller.*: .*We agreed on nothing/));
    await write('new.txt', article.replace('nothing', 'everything'));
    await eventually(async () => assert.match(await quotations(), /We agreed on everything/));
    await remove('new.txt');
    await sourcesBecome(2);
    await eventually(async () => assert.doesNotMatch(await quotations(), /We agreed/));
  });

  it('a renamed file stays one source', async () => {
    await write('before.txt', article);
    await sourcesBecome(3);
    await vscode.workspace.fs.rename(file('before.txt'), file('after.txt'));
    await eventually(async () => {
      const { quotes } = await parallax();
      const found = (await lines(quotes, 'quotation')).find(({ node }) => node.label.includes('We agreed'));
      assert.ok(found?.node.places?.[0]?.uri.endsWith('after.txt'));
    });
    await remove('after.txt');
  });

  it('a folder that comes and goes brings and takes its sources', async () => {
    await vscode.workspace.fs.createDirectory(file('more'));
    await write('more/one.txt', article);
    await write('more/two.txt', article);
    await sourcesBecome(4);
    await vscode.workspace.fs.rename(file('more'), file('moved'));
    await eventually(async () => {
      const { quotes } = await parallax();
      const places = (await lines(quotes, 'quotation')).flatMap(({ node }) => node.places ?? []);
      assert.ok(places.some(({ uri }) => uri.includes('/moved/')));
      assert.ok(!places.some(({ uri }) => uri.includes('/more/')));
    });
    await remove('moved');
  });

  it('a file that is no text is a notice, not a crash', async () => {
    await vscode.workspace.fs.writeFile(file('photo.txt'), new Uint8Array([0, 1, 2, 0, 255, 0, 7, 0, 0, 0]));
    const api = await parallax();
    await eventually(() =>
      assert.ok(
        api.status.notices.some(({ uri, text }) => uri?.endsWith('photo.txt') && text.includes('not a text')),
      ),
    );
    await remove('photo.txt');
    await eventually(() => assert.deepEqual(api.status.notices, []));
  });

  it('a file with mixed line ends has its words at the same places open and closed', async () => {
    await write('mixed.txt', `\uFEFF${article.replace('\n\n', '\r\n\n')}`);
    await sourcesBecome(3);
    const selected = async (): Promise<string> => {
      const { quotes } = await parallax();
      const found = (await lines(quotes, 'quotation')).find(({ node }) => node.label.includes('We agreed'));
      const place = found?.node.places?.[0];
      assert.ok(place);
      return JSON.stringify(place.range);
    };
    const closed = await selected();
    // As a person opens it: closing the tab closes the document.
    await vscode.commands.executeCommand('vscode.open', file('mixed.txt'));
    await sourcesBecome(3);
    assert.equal(await selected(), closed);
    await remove('mixed.txt');
  });

  it('a folder named as sources is read, its open files take the language', async () => {
    await write('notes/a.note', article);
    await vscode.commands.executeCommand('vscode.open', file('notes/a.note'));
    const language = (): string | undefined => vscode.window.activeTextEditor?.document.languageId;
    assert.equal(language(), 'plaintext');
    const settings = vscode.workspace.getConfiguration('parallax', file('notes'));
    await settings.update('sources', ['notes/*.note'], vscode.ConfigurationTarget.WorkspaceFolder);
    await eventually(() => assert.equal(language(), 'news-source'));
    await sourcesBecome(3);
    await settings.update('sources', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('notes');
  });

  describe('articles that are to be used', () => {
    const settings = (): vscode.WorkspaceConfiguration =>
      vscode.workspace.getConfiguration('parallax', file('.'));
    const named = (): readonly string[] =>
      settings().inspect<readonly string[]>('sources')?.workspaceFolderValue ?? [];
    const name = (globs: readonly string[] | undefined): Thenable<void> =>
      settings().update('sources', globs, vscode.ConfigurationTarget.WorkspaceFolder);
    let known: readonly string[];
    before(() => (known = named()));
    after(() => name(known.length ? known : undefined));

    it('are named in the settings by what lies in the folder, once', async () => {
      await write('wire/a.text', article);
      await name(undefined);
      for (let times = 0; times < 2; times++)
        await vscode.commands.executeCommand('parallax.useFolder', file('wire'));
      assert.deepEqual(named(), ['wire/*.text']);
      await sourcesBecome(3);
      await vscode.commands.executeCommand('parallax.useFolder');
      assert.deepEqual(named(), ['wire/*.text', '*.txt']);
      await remove('wire');
    });

    it('may lie in folders below it', async () => {
      await write('desk/one/a.text', article);
      await name(undefined);
      await vscode.commands.executeCommand('parallax.useFolder', file('desk'));
      assert.deepEqual(named(), ['desk/**/*.text']);
      await sourcesBecome(3);
      await remove('desk');
    });
  });
});
