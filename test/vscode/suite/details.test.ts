import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ferry, ferryAgain } from '../../corpus/ferry';
import { lines, parallax, problems, remove, sourcesBecome, write } from '../harness/parallax';
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

  it('stands in messages at once', async () => {
    const named = (name: string) => () =>
      assert.ok(problems(seeds[1]).some(({ message }) => message.includes(name)));
    await say({ outlet: 'The Daily Post' });
    await eventually(named('The Daily Post'));
    await say({ outlet: 'The Morning Post' });
    await eventually(named('The Morning Post'));
  });

  it('decides what “Tuesday” means, at once', async () => {
    const names = ['pier-1.txt', 'pier-2.txt'] as const;
    await write(names[0], ferry);
    await write(names[1], ferryAgain.replace('on Tuesday', 'on January 21'));
    const dated = async (date: string): Promise<void> => {
      const sources = Object.fromEntries(names.map(name => [name, { date }]));
      await write('.parallax/sources.json', JSON.stringify({ sources }));
    };
    const differsInDate = async (): Promise<boolean> => {
      const { discrepancies } = await parallax();
      const found = await lines(discrepancies, 'discrepancy');
      return found.some(({ groups, node }) =>
        `${groups} ${node.label} ${node.tooltip}`.includes('January 21'),
      );
    };
    await sourcesBecome(4);
    await dated('2025-01-29');
    await eventually(async () => assert.ok(await differsInDate()));
    // A Tuesday is January 21.
    await dated('2025-01-22');
    await eventually(async () => assert.ok(!(await differsInDate())));
    for (const name of names) await remove(name);
    await sourcesBecome(2);
  });

  it('puts the sources of a story in order, at once', async () => {
    const { sources } = await parallax();
    const order = async (): Promise<(string | undefined)[]> =>
      (await lines(sources, 'source')).map(({ node }) => node.subject?.split('/').at(-1));
    const dates = (first: string, second: string): Promise<void> =>
      write(
        '.parallax/sources.json',
        JSON.stringify({ sources: { [seeds[0]]: { date: first }, [seeds[1]]: { date: second } } }),
      );
    await dates('2025-01-27', '2025-01-28');
    await eventually(async () => assert.deepEqual(await order(), [...seeds]));
    await dates('2025-01-28', '2025-01-27');
    await eventually(async () => assert.deepEqual(await order(), [...seeds].reverse()));
  });

  it('is asked for where the text contradicts itself', async () => {
    await write(
      'twofold.txt',
      '---\ndate: 2025-01-27\n---\nCouncil closes bridge\n\nMINSK, Jan 12 - The council voted on Monday to close the bridge.\n',
    );
    const { sources } = await parallax();
    await eventually(async () => {
      const shown = (await lines(sources, 'source')).find(({ node }) =>
        node.subject?.endsWith('twofold.txt'),
      );
      assert.match(shown?.node.description ?? '', /^date in doubt: 2025-01-27 or 2025-01-12/);
    });
    const { status } = await parallax();
    assert.ok(status.notices.some(({ text }) => text.includes('date is in doubt: 2025-01-27 or 2025-01-12')));
    await remove('twofold.txt');
    await sourcesBecome(2);
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
