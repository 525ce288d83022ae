import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { click, parallax, problems } from '../harness/parallax';
import { eventually, file, seeds } from '../harness/workspace';

/** Sets a setting of Parallax for the folder's window and waits until `check` holds; then takes it back. */
async function withSetting(name: string, value: unknown, check: () => void): Promise<void> {
  const settings = vscode.workspace.getConfiguration('parallax');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await eventually(check);
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('problems', () => {
  before(async () => {
    await parallax();
    await eventually(() => assert.ok(seeds.every(seed => problems(seed).length)));
  });

  const quoteProblem = (name: string): vscode.Diagnostic => {
    const found = problems(name).find(({ message }) => message.includes('turned down'));
    assert.ok(found);
    return found;
  };

  it('stand on both sides, each leading to the other', () => {
    const [first, second] = seeds;
    for (const [here, there] of [
      [first, second],
      [second, first],
    ] as const) {
      const [related] = quoteProblem(here).relatedInformation ?? [];
      assert.equal(related?.location.uri.toString(), file(there).toString());
    }
  });

  it('underline the differing words alone', async () => {
    const document = await vscode.workspace.openTextDocument(file(seeds[0]));
    const words = document.getText(quoteProblem(seeds[0]).range);
    assert.match(words, /turned down/);
    assert.ok(words.length < 60, words);
  });

  it('say with both wordings what differs', () => {
    const { message } = quoteProblem(seeds[1]);
    assert.match(message, /turned down/);
    assert.match(message, /refused/);
  });

  it('lead from their code to the page of the kind', async () => {
    const { code } = quoteProblem(seeds[0]);
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'quote');
    assert.equal(code.target.scheme, 'command');
    await vscode.commands.executeCommand(code.target.path, ...(JSON.parse(code.target.query) as unknown[]));
    await eventually(() =>
      assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /Preview quote\.md/),
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('offer to compare, explain, copy and dismiss', async () => {
    await vscode.window.showTextDocument(file(seeds[0]));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(seeds[0]),
      quoteProblem(seeds[0]).range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const commands = actions.map(({ command }) => command?.command);
    for (const name of ['compareSideBySide', 'explain', 'copyNote', 'dismiss', 'dismissKind', 'say'])
      assert.ok(commands.includes(`parallax.${name}`), `${name} in ${commands.join(', ')}`);
  });

  it('go and come back as they are dismissed and restored', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(seeds[0]),
      quoteProblem(seeds[0]).range,
    );
    await click(actions.find(({ command }) => command?.command === 'parallax.dismiss')?.command);
    const mention = (name: string): boolean =>
      problems(name).some(({ message }) => message.includes('turned down'));
    await eventually(() => assert.ok(!seeds.some(mention)));
    await vscode.commands.executeCommand('parallax.restoreAll');
    await eventually(() => assert.ok(seeds.every(mention)));
  });

  it('follow the settings at once', async () => {
    const ofQuotes = (): vscode.Diagnostic[] =>
      problems(seeds[0]).filter(({ code }) => typeof code === 'object' && code.value === 'quote');
    await withSetting('severity.quote', 'off', () => assert.equal(ofQuotes().length, 0));
    await withSetting('severity.quote', 'information', () => {
      assert.ok(ofQuotes().length);
      assert.ok(ofQuotes().every(({ severity }) => severity === vscode.DiagnosticSeverity.Information));
    });
    await withSetting('severity.quote', 'warning', () => {
      assert.ok(ofQuotes().length);
      assert.ok(ofQuotes().every(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    });
  });
});
