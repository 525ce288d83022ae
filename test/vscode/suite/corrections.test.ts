import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import { click, lines, parallax, sourcesBecome, write } from '../harness/parallax';
import { eventually, file, inside } from '../harness/workspace';

const name = 'corrected.txt';
const text =
  'Talks end in Norburg\n\n“We agreed on nothing at all,” Jane Miller told reporters. Bo Dahl was there.\n';

describe('correcting a quotation', () => {
  let api: ParallaxApi;
  before(async () => {
    api = await parallax();
    await write(name, text);
    await vscode.window.showTextDocument(file(name));
    await eventually(async () => assert.ok(await speaker()));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // Deleted by the editor, which otherwise keeps a document for minutes after it is closed.
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(file(name));
    await vscode.workspace.applyEdit(edit);
    await sourcesBecome(2);
  });

  /** The group of the Quotes view that has the words; undefined while none has. */
  const speaker = async (): Promise<string | undefined> =>
    (await lines(api.quotes, 'quotation')).find(({ node }) => node.label.includes('agreed on nothing'))
      ?.groups;

  const fix = async (title: string): Promise<vscode.Command> => {
    const document = await vscode.workspace.openTextDocument(file(name));
    const at = inside(document, 'agreed');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(name),
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    const found = actions.find(action => action.title === title);
    assert.ok(found?.command, actions.map(action => action.title).join(', '));
    return found.command;
  };

  it('shows the speaker that was read', async () => assert.match((await speaker()) ?? '', /Jane Miller/));

  it('takes another speaker at once', async () => {
    const { arguments: [choice] = [] } = await fix('The speaker is …');
    const { source, passage, candidates } = choice as Choice;
    const dahl = candidates.find(candidate => candidate.name === 'Bo Dahl');
    assert.ok(dahl);
    const correction = { asserts: 'speaker', passage, speaker: dahl.passage, reach: 'here' };
    await vscode.commands.executeCommand('parallax.say', { source, correction }, 'Said.');
    await eventually(async () => assert.match((await speaker()) ?? '', /Bo Dahl/));
  });

  it('takes away what is no quotation', async () => {
    await click(await fix('This is not a quotation'));
    await eventually(async () => assert.equal(await speaker(), undefined));
  });
});

interface Choice {
  readonly source: string;
  readonly passage: unknown;
  readonly candidates: readonly { readonly name: string; readonly passage: unknown }[];
}
