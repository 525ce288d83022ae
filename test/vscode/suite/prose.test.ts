import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, file, inside, open, seeds } from '../harness/workspace';

describe('an article reads like an article', () => {
  interface Manifest {
    readonly contributes: {
      readonly configurationDefaults: { readonly '[news-source]': Readonly<Record<string, unknown>> };
    };
  }

  it('by settings that VS Code knows', async () => {
    const { document } = await open(seeds[0]);
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;
    const settings = vscode.workspace.getConfiguration(undefined, document);
    for (const [key, value] of Object.entries(manifest.contributes.configurationDefaults['[news-source]'])) {
      assert.notEqual(settings.inspect(key)?.defaultValue, undefined, key);
      assert.deepEqual(settings.get(key), value, key);
    }
  });

  it('whose words keep their hyphens and apostrophes', async () => {
    const editor = await open(seeds[0]);
    for (const word of ['nine-million-person', 'don’t']) {
      const start = inside(editor.document, word).translate(0, -1);
      editor.selection = new vscode.Selection(start, start);
      await vscode.commands.executeCommand('cursorWordEndRightSelect');
      assert.equal(editor.document.getText(editor.selection), word);
      const range = editor.document.getWordRangeAtPosition(start.translate(0, 1));
      assert.equal(range && editor.document.getText(range), word);
    }
  });

  /** What is on the disk after a file with this text was opened, an `x` put at its end, and saved. */
  async function saved(name: string, text: string): Promise<string> {
    const uri = file(name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      const { document } = await open(name);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, 'x');
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.ok(await document.save());
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  }

  it('and is saved as it is, whatever the person has set for other files', async () => {
    const text = 'A headline  \r\n\r\n\tTwo blanks  \r\nA separator\u2028inside   \r\n\r\n\r\n  the end  ';
    assert.equal(await saved('odd.txt', text), `${text}x`);
    assert.equal(await saved('other.md', 'A blank \nat the end '), 'A blank\nat the end x\n');
  });
});
