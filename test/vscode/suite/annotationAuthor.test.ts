import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { kept, removeAll, writeNote } from '../harness/annotations';
import { host } from '../harness/host';
import { parallax, remove, write } from '../harness/parallax';
import { eventually, file, folder, open, seeds } from '../harness/workspace';

/** What is used of the built-in git extension. */
interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown> };
}

describe('the author of a note', () => {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  const configure = (section: string, key: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration(section).update(key, value, vscode.ConfigurationTarget.Workspace);
  const note = async (): Promise<string | undefined> => {
    const { document } = await open(seeds[0]);
    await writeNote(document, 'no other option', 'Who says so?');
    const [made] = await kept();
    await removeAll(await parallax());
    return made?.author;
  };
  before(async () => {
    assert.equal(git !== undefined, host === 'node');
    // A repository that lies elsewhere, as that of a worktree does: where it is, git alone knows.
    await vscode.workspace.fs.createDirectory(file('repository/objects'));
    await vscode.workspace.fs.createDirectory(file('repository/refs'));
    await write('repository/HEAD', 'ref: refs/heads/main\n');
    await write('repository/config', '[core]\n\trepositoryformatversion = 0\n[user]\n\tname = Ann Lee\n');
    await write('.git', 'gitdir: repository\n');
  });
  after(async () => {
    for (const name of ['.git', 'repository']) await remove(name);
    await configure('git', 'enabled', undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is the one whom git knows, where the editor has git', async () => {
    if (git) {
      await configure('git', 'enabled', true);
      const extension = await git.activate();
      await eventually(async () => assert.ok(await extension.getAPI(1).openRepository(folder())));
    }
    assert.equal(await note(), git && 'Ann Lee');
  });

  it('is the one whom git knows for everything, where the repository has none', async () => {
    await write('repository/config', '[core]\n\trepositoryformatversion = 0\n');
    assert.equal(await note(), git && 'Cleo Everywhere');
  });

  it('is the one in the settings, whatever git says', async () => {
    await configure('parallax', 'annotations.author', 'Bo Dahl');
    try {
      assert.equal(await note(), 'Bo Dahl');
    } finally {
      await configure('parallax', 'annotations.author', undefined);
    }
  });
});
