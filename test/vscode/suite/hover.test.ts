import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { card, cardsAt, parallax, sourcesBecome } from '../harness/parallax';
import { inside, open, seeds } from '../harness/workspace';

describe('hovering', () => {
  let first: vscode.TextDocument;
  let second: vscode.TextDocument;
  before(async () => {
    await parallax();
    first = (await open(seeds[0])).document;
    second = (await open(seeds[1])).document;
  });

  it('a name says who it is and how both sources describe them', async () => {
    const text = await card(first, 'Kaja Kallas');
    assert.match(text, /\*\*Kaja Kallas\*\* · person/);
    assert.match(text, /EU foreign affairs director/);
    assert.match(text, /High Representative/);
  });

  it('gives one card, not a pile', async () => {
    const cards = await cardsAt(first, inside(first, 'Kaja Kallas'));
    assert.equal(cards.length, 1);
  });

  it('gives twelve lines at most', async () => {
    for (const words of ['Lukashenko', 'Kallas', 'chosen', 'turned down', 'Belarus'])
      for (const line of [await card(first, words)])
        assert.ok(
          line.split('\n').filter(each => each.trim() && !/^\|[\s|:-]*$/.test(each)).length <= 12,
          line,
        );
  });

  it('a pronoun says first whom it means', async () => {
    const [line] = (await card(first, 'she stated')).split('\n');
    assert.match(line ?? '', /“she” is \*\*Sviatlana Tsikhanouskaya\*\*: ./);
  });

  it('a quotation says who speaks and marks what the other source has differently', async () => {
    const text = await card(first, 'turned down');
    assert.match(text, /\*\*Alexander Lukashenko\*\* · direct quotation/);
    assert.match(text, /\*\*turned down/);
    assert.match(text, /\*\*refused/);
  });

  it('words that differ show the sentence of the other source, the kind, what it means and how sure it is', async () => {
    const text = await card(first, 'fraud');
    assert.match(text, /\*\*Loaded words\*\*: words of another force/);
    assert.match(text, /holds up [67] times in 10/);
    assert.match(text, /here: .*denounced as a \*\*fraud\*\*/);
    assert.match(text, /rejected as a \*\*sham\*\*/);
  });

  it('works in the other source as well', async () =>
    assert.match(await card(second, 'Marta Kos'), /\*\*Marta Kos\*\* · person/));

  it('says nothing over what is no part of the article', async () => {
    assert.equal(await card(first, 'Your email address'), '');
  });

  it('has links that open the place', async () => {
    const [markdown = ''] = await cardsAt(first, inside(first, 'Kaja Kallas'));
    const links = [...markdown.matchAll(/\]\(command:(parallax\.internal\.openPlaces)\?([^ ]*) /g)];
    const there = links.map(([, , query = '']) => JSON.parse(decodeURIComponent(query)) as [[Place]]);
    const link = there.find(([[place]]) => place.uri.endsWith(seeds[1]));
    assert.ok(link);
    await vscode.commands.executeCommand('parallax.internal.openPlaces', ...link);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), second.uri.toString());
    assert.match(editor.document.getText(editor.selection), /\w/);
  });

  it('works in a text that was never saved', async () => {
    const content = 'Talks end\n\n“We agreed on nothing,” Prime Minister Jane Miller said on Monday.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'news-source', content });
    await vscode.window.showTextDocument(document);
    assert.match(await card(document, 'Jane Miller'), /\*\*Jane Miller\*\*/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await sourcesBecome(2);
  });
});

interface Place {
  readonly uri: string;
}
