import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { lines, parallax, remove, write } from '../harness/parallax';
import { eventually, seeds } from '../harness/workspace';

describe('what a person says of a source', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('parallax');
  before(() => settings().update('citationStyle', 'chicago', vscode.ConfigurationTarget.Global));
  after(async () => {
    await settings().update('citationStyle', undefined, vscode.ConfigurationTarget.Global);
    await remove('.parallax');
  });

  const citation = async (): Promise<string> => {
    const { quotes } = await parallax();
    const found = (await lines(quotes, 'quotation')).find(({ node }) =>
      node.label.includes('no other option'),
    );
    await vscode.commands.executeCommand('parallax.copyCitation', found?.entry);
    return vscode.env.clipboard.readText();
  };
  const say = (details: object): Promise<void> =>
    write('.parallax/sources.json', JSON.stringify({ sources: { [seeds[0]]: details } }));

  it('stands in citations and in the view', async () => {
    await say({ outlet: 'The Daily Post', date: '2025-01-27' });
    await eventually(async () => assert.match(await citation(), /The Daily Post, January 27, 2025/));
    const { quotes } = await parallax();
    const found = (await lines(quotes, 'quotation')).find(({ node }) =>
      node.label.includes('no other option'),
    );
    assert.match(found?.node.description ?? '', /The Daily Post/);
  });

  it('can be changed and taken back', async () => {
    await say({ outlet: 'The Evening Post' });
    await eventually(async () => assert.match(await citation(), /The Evening Post/));
    await say({});
    await eventually(async () => assert.doesNotMatch(await citation(), /Post/));
  });

  it('is a notice where the file can’t be understood, and nothing breaks', async () => {
    await write('.parallax/sources.json', '{ "sources": ');
    const api = await parallax();
    await eventually(() => assert.ok(api.status.notices.some(({ uri }) => uri?.endsWith('sources.json'))));
    await say({});
    await eventually(() => assert.deepEqual(api.status.notices, []));
  });
});
