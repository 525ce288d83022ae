import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import { click, isNode, type Line, lines, parallax } from '../harness/parallax';

describe('the Entities view', () => {
  let api: ParallaxApi;
  let entities: Line[];
  before(async () => {
    api = await parallax();
    entities = await lines(api.entities, 'entity');
  });

  const named = (name: string): Line => {
    const found = entities.find(({ node }) => node.label === name);
    assert.ok(found, `${name} is none of ${entities.map(({ node }) => node.label).join(' | ')}`);
    return found;
  };

  it('lists people, organisations and places', () => {
    assert.equal(named('Kaja Kallas').groups, '/People');
    assert.equal(named('European Union').groups, '/Organisations');
    assert.equal(named('Belarus').groups, '/Places');
  });

  it('tells how both sources describe somebody', () => {
    assert.match(named('Kaja Kallas').node.description ?? '', /^\d+ · EU foreign affairs director \/ High/);
  });

  it('has the mentions of each source under them', async () => {
    const children = ((await api.entities.getChildren(named('Kaja Kallas').entry)) ?? []).filter(isNode);
    assert.equal(children.length, 2);
    for (const child of children) {
      const mentions = ((await api.entities.getChildren(child)) ?? []).filter(isNode);
      assert.ok(mentions.length);
      assert.ok(mentions.every(({ node }) => node.highlights?.length === 1));
    }
  });

  it('opens the mention that introduces them', async () => {
    const item = await api.entities.getTreeItem(named('Annalena Baerbock').entry);
    await click(item.command);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Annalena Baerbock');
  });
});
