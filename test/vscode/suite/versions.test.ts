import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { host } from '../harness/host';
import { firstVersion, laterVersion } from '../../corpus/versions/versions';
import { lines, parallax, remove, write } from '../harness/parallax';
import { eventually, file } from '../harness/workspace';

const address = 'https://example.org/ferry';

function shownDiff(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

/** Waits until these, of the articles on the ferry, are in the Sources view, as sources or as versions. */
async function sourcesAre(...names: readonly string[]): Promise<void> {
  const { sources } = await parallax();
  await eventually(async () => {
    const shown = [...(await lines(sources, 'source')), ...(await lines(sources, 'version'))];
    const addresses = shown.map(({ node }) => node.subject ?? '').filter(uri => uri.includes('/ferry'));
    assert.deepEqual(
      addresses.sort(),
      names.map(name => file(name).toString()),
    );
  });
}

describe('versions of one article', () => {
  before(async () => {
    await write('ferry-1.txt', `${address}\n\n${firstVersion}`);
    await write('ferry-2.txt', `${address}\n\n${laterVersion}`);
    await sourcesAre('ferry-1.txt', 'ferry-2.txt');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['ferry-1.txt', 'ferry-2.txt']) await remove(name);
    await sourcesAre();
  });

  it('stand below the latest in the Sources view, with what became of each claim', async () => {
    const { sources } = await parallax();
    const [version, ...others] = await lines(sources, 'version');
    assert.deepEqual(others, []);
    assert.equal(version?.node.subject, file('ferry-1.txt').toString());
    assert.match(version.node.description ?? '', /2 corrected, 1 changed in silence, 1 added, 1 taken out$/);
    const changes = await lines(sources, 'change');
    assert.deepEqual(
      changes.map(({ node }) => node.description),
      ['corrected', 'changed in silence', 'corrected', 'added', 'taken out'],
    );
  });

  it('are never problems', () => {
    for (const name of ['ferry-1.txt', 'ferry-2.txt'])
      assert.deepEqual(vscode.languages.getDiagnostics(file(name)), []);
  });

  it('are shown side by side', async () => {
    const { sources } = await parallax();
    const [version] = await lines(sources, 'version');
    await vscode.commands.executeCommand('parallax.compareVersions', version?.entry);
    await eventually(() => {
      const diff = shownDiff();
      assert.equal(diff?.original.toString(), file('ferry-1.txt').toString());
      assert.equal(diff.modified.toString(), file('ferry-2.txt').toString());
    });
  });
});

/** What is used of the built-in git extension. */
interface GitExtension {
  getAPI(version: 1): {
    init(root: vscode.Uri): Promise<{
      setConfig(key: string, value: string): Promise<unknown>;
      add(paths: readonly string[]): Promise<void>;
      commit(message: string): Promise<void>;
    } | null>;
  };
}

describe('a source and its own past in git', () => {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  const settings = vscode.workspace.getConfiguration('git');

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['ferry.txt', ...(git ? ['.git'] : [])]) await remove(name);
    await settings.update('enabled', false, vscode.ConfigurationTarget.Global);
    await sourcesAre();
  });

  it('are compared where the editor has git', async () => {
    assert.equal(git !== undefined, host === 'node');
    await write('ferry.txt', firstVersion);
    await sourcesAre('ferry.txt');
    if (git) {
      await settings.update('enabled', true, vscode.ConfigurationTarget.Global);
      const extension = await git.activate();
      const repository = await eventually(() => extension.getAPI(1).init(file('.')));
      assert.ok(repository);
      await repository.setConfig('user.name', 'A');
      await repository.setConfig('user.email', 'a@example.org');
      await repository.add([file('ferry.txt').fsPath]);
      await repository.commit('First version');
    }
    await write('ferry.txt', laterVersion);
    const comparing = vscode.commands.executeCommand('parallax.compareVersions', file('ferry.txt'));
    if (git)
      await eventually(async () => {
        if (!shownDiff())
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        assert.equal(shownDiff()?.modified.toString(), file('ferry.txt').toString());
      });
    await comparing;
    const { sources } = await parallax();
    await eventually(async () => {
      const versions = await lines(sources, 'version');
      assert.deepEqual(
        versions.map(({ node }) => [node.label, node.description?.replace(/^[\d-]+/, '')]),
        git ? [['First version', ' · 2 corrected, 1 changed in silence, 1 added, 1 taken out']] : [],
      );
    });
  });
});
