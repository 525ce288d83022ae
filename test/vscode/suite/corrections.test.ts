import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whatIsSaid } from '../../../src/annotations/wording';
import type { ParallaxApi } from '../../../src/extension/api';
import type { TreeEntry } from '../../../src/extension/tree/pagedTree';
import { kept, removeAll, takingFirst } from '../harness/annotations';
import { card, click, lines, parallax, remove, sourcesBecome, write } from '../harness/parallax';
import { deleteByEditor, eventually, file, inside, seeds } from '../harness/workspace';

const name = 'corrected.txt';
const text = `Talks end in Norburg

“We agreed on nothing at all,” Jane Miller told reporters. Bo Dahl was there. Later Miller left Norburg with Bo Dahl.

Nothing is agreed, it seems. The talks are to go on in spring, say those who were there.
`;

describe('correcting the reading', () => {
  let api: ParallaxApi;
  let editor: vscode.TextEditor;
  before(async () => {
    api = await parallax();
    await write(name, text);
    editor = await vscode.window.showTextDocument(file(name));
    await eventually(async () => assert.ok(await speaker()));
  });
  afterEach(async () => {
    while ((await kept()).length > 0) await vscode.commands.executeCommand('parallax.undoAnnotation');
  });
  after(async () => {
    await removeAll(api);
    await deleteByEditor(name);
    await sourcesBecome(2);
  });

  const quotation = async (words = 'agreed on nothing') =>
    (await lines(api.quotes, 'quotation')).find(({ node }) => node.label.includes(words));

  /** The group of the Quotes view that has the words; undefined while none has. */
  const speaker = async (words?: string): Promise<string | undefined> => (await quotation(words))?.groups;

  const cursorIn = (words: string, occurrence = 1): void => {
    const at = inside(editor.document, words, occurrence);
    editor.selection = new vscode.Selection(at, at);
  };

  /** A place as cards and views name it to a command. */
  const placeOf = (document: vscode.TextDocument, words: string) => {
    const { line, character } = inside(document, words);
    return { uri: document.uri.toString(), position: { line, character } };
  };

  const select = (words: string): void => {
    const start = inside(editor.document, words).translate(0, -1);
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
  };

  const said = async (): Promise<string[]> => (await kept()).map(whatIsSaid);

  /** The group of the Entities view in which a name stands. */
  const kindOf = async (entity: string): Promise<string | undefined> =>
    (await lines(api.entities, 'entity')).find(({ node }) => node.label === entity)?.groups;

  it('has quick fixes in a quotation, which say who speaks or that it is none', async () => {
    const at = inside(editor.document, 'agreed');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(name),
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    const [who, none] = ['The speaker is …', 'This is not a quotation'].map(title =>
      actions.find(action => action.title === title),
    );
    assert.equal(who?.command?.command, 'parallax.correct.speaker');
    await click(none?.command);
    await eventually(async () => assert.equal(await speaker(), undefined));
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.match((await speaker()) ?? '', /Jane Miller/));
  });

  it('takes the speaker, the type and the extent of a quotation', async () => {
    const passage = { start: text.indexOf('“We'), end: text.indexOf('” Jane') + 1 };
    const words = text.slice(passage.start, passage.end);
    const bo = text.indexOf('Bo Dahl');
    const dahl = { start: bo, end: bo + 7, words: 'Bo Dahl' };
    const correction = { asserts: 'speaker', passage: { ...passage, words }, speaker: dahl, reach: 'here' };
    await vscode.commands.executeCommand(
      'parallax.say',
      { source: file(name).toString(), correction },
      'Said.',
    );
    await eventually(async () => assert.match((await speaker()) ?? '', /Bo Dahl/));
    cursorIn('agreed');
    await takingFirst('parallax.correct.type');
    await eventually(async () => assert.match(await card(editor.document, 'agreed'), /indirect quotation/));
    select('on nothing at all');
    await vscode.commands.executeCommand('parallax.correct.extent');
    await eventually(async () =>
      assert.equal((await quotation('on nothing'))?.node.label, 'on nothing at all'),
    );
  });

  it('takes a quotation that was missed, with who says it', async () => {
    select('Nothing is agreed');
    await takingFirst('parallax.correct.quotation');
    await eventually(async () =>
      assert.match((await speaker('Nothing is agreed')) ?? '', /Jane Miller|Bo Dahl/),
    );
  });

  it('takes a name that was missed', async () => {
    assert.equal(await kindOf('spring'), undefined);
    select('spring');
    await takingFirst('parallax.correct.entity');
    assert.deepEqual(await said(), ['“spring” is a person']);
    await eventually(async () => assert.equal(await kindOf('spring'), '/People'));
  });

  it('lists what can be corrected where the cursor is', async () => {
    cursorIn('agreed');
    // The first is who speaks, and the first for that who speaks now.
    await takingFirst('parallax.correct');
    assert.match((await said()).join(), /^“We agreed .*” was said by Jane Miller$/);
  });

  it('takes what a name is, and that it is none', async () => {
    assert.equal(await kindOf('Bo Dahl'), '/People');
    cursorIn('Bo Dahl');
    await takingFirst('parallax.correct.kind');
    await eventually(async () => assert.equal(await kindOf('Bo Dahl'), '/Organisations'));
    assert.deepEqual(await said(), ['“Bo Dahl” is an organisation, everywhere']);
    cursorIn('Norburg');
    await takingFirst('parallax.correct.notEntity');
    await eventually(async () => assert.equal(await kindOf('Norburg'), undefined));
  });

  it('holds only here where that is said', async () => {
    const start = text.lastIndexOf('Bo Dahl');
    const passage = { start, end: start + 7, words: 'Bo Dahl' };
    const correction = { asserts: 'entity', passage, kind: 'organisation', reach: 'here' };
    await vscode.commands.executeCommand(
      'parallax.say',
      { source: file(name).toString(), correction },
      'Said.',
    );
    assert.deepEqual(await said(), ['“Bo Dahl” is an organisation']);
    await eventually(async () => assert.match(await card(editor.document, 'Bo Dahl', 2), /organisation/));
    assert.equal(await kindOf('Bo Dahl'), '/People');
  });

  it('makes one of two in different sources', async () => {
    const [alone, its] = ['alone.txt', 'It was late when Karl Lindholm left, and it was dark.\n'];
    await write(alone, its);
    await sourcesBecome(4);
    try {
      // There is nobody else in it: the first whom the list offers is of another source.
      const document = await vscode.workspace.openTextDocument(file(alone));
      await takingFirst('parallax.correct.merge', placeOf(document, 'Karl'));
      const [merged] = await kept();
      assert.deepEqual(merged?.content, { type: 'shared', asserts: 'one-entity' });
      assert.equal(merged.targets[0]?.source, alone);
      assert.notEqual(merged.targets[1]?.source, alone);
      const other = merged.targets[1]?.anchor?.exact ?? '';
      assert.notEqual(other, '');
      await eventually(async () => assert.ok((await card(document, 'Karl Lindholm')).includes(other)));
    } finally {
      await vscode.commands.executeCommand('parallax.undoAnnotation');
      await remove(alone);
      await sourcesBecome(3);
    }
  });

  it('makes one of two, and two of one', async () => {
    cursorIn('Bo Dahl');
    await takingFirst('parallax.correct.merge');
    await eventually(async () => assert.match((await said()).join(), /^“Bo Dahl” is the same as “/));
    await eventually(async () => assert.match(await card(editor.document, 'Bo Dahl'), /Jane Miller/));
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.doesNotMatch(await card(editor.document, 'Bo Dahl'), /Jane Miller/));
    cursorIn('Miller left');
    await takingFirst('parallax.correct.split');
    await eventually(async () => assert.equal(await kindOf('Miller'), '/People'));
  });

  it('takes that two sources name two by one name', async () => {
    const [first, second] = seeds;
    const seed = await vscode.workspace.openTextDocument(file(first));
    const ofBoth = 'Marta Kos';
    const inBoth = async (): Promise<boolean> =>
      (await card(seed, ofBoth)).includes('Enlargement Commissioner');
    await eventually(async () => assert.ok(await inBoth()));
    await takingFirst('parallax.correct.split', placeOf(seed, ofBoth));
    const [split] = await kept();
    assert.deepEqual(split?.content, { type: 'shared', asserts: 'two-entities' });
    assert.deepEqual(
      split.targets.map(({ source }) => source),
      [first, second],
    );
    await eventually(async () => assert.ok(!(await inBoth())));
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.ok(await inBoth()));
  });

  it('takes that passages side by side tell of one thing, or of two', async () => {
    select('Nothing is agreed');
    const beside = await vscode.window.showTextDocument(file(seeds[0]), {
      viewColumn: vscode.ViewColumn.Two,
    });
    const start = inside(beside.document, 'no other option').translate(0, -1);
    beside.selection = new vscode.Selection(start, start.translate(0, 'no other option'.length));
    for (const [command, asserts] of [
      ['sameThing', 'same-thing'],
      ['otherThing', 'other-thing'],
    ]) {
      await vscode.commands.executeCommand(`parallax.${command}`);
      const [told] = await kept();
      assert.deepEqual(told?.content, { type: 'shared', asserts });
      assert.deepEqual(told.targets.map(({ anchor }) => anchor?.exact).sort(), [
        'Nothing is agreed',
        'no other option',
      ]);
      await vscode.commands.executeCommand('parallax.undoAnnotation');
    }
    editor = await vscode.window.showTextDocument(file(name), { viewColumn: vscode.ViewColumn.One });
  });

  it('marks the lines of what was corrected, and takes it back there', async () => {
    const marked = async (tree: vscode.TreeDataProvider<TreeEntry>, context: string, words: string) => {
      const line = (await lines(tree, context)).find(({ node }) => node.label.includes(words));
      assert.ok(line);
      const item = await tree.getTreeItem(line.entry);
      assert.equal(item.contextValue, `${context} said`);
      assert.match(String(item.description), /✎ 1 annotation$/);
      return line.entry;
    };
    cursorIn('agreed');
    await takingFirst('parallax.correct.type');
    await eventually(() => marked(api.quotes, 'quotation', 'agreed on nothing'));
    const quote = await marked(api.quotes, 'quotation', 'agreed on nothing');
    await vscode.commands.executeCommand('parallax.takeBack', quote);
    assert.deepEqual(await said(), []);
    await eventually(async () => {
      const line = await quotation();
      assert.ok(line);
      assert.equal((await api.quotes.getTreeItem(line.entry)).contextValue, 'quotation');
    });
    cursorIn('Bo Dahl');
    await takingFirst('parallax.correct.kind');
    await eventually(() => marked(api.entities, 'entity', 'Bo Dahl'));
    await vscode.commands.executeCommand(
      'parallax.takeBack',
      await marked(api.entities, 'entity', 'Bo Dahl'),
    );
    await eventually(async () => assert.equal(await kindOf('Bo Dahl'), '/People'));
  });

  it('takes whom words mean', async () => {
    select('those');
    await takingFirst('parallax.correct.means');
    await eventually(async () => assert.match((await said()).join(), /^“those” means “/));
  });

  it('takes the story of a source', async () => {
    const stories = async (): Promise<number> => (await api.sources.getChildren())?.length ?? 0;
    const before = await stories();
    await takingFirst('parallax.correct.story', {
      uri: file(name).toString(),
      position: { line: 0, character: 0 },
    });
    await eventually(async () => assert.notEqual(await stories(), before));
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.equal(await stories(), before));
  });

  it('says what to do where there is nothing to correct', async () => {
    cursorIn('end in');
    for (const command of ['speaker', 'kind', 'split'])
      await vscode.commands.executeCommand(`parallax.correct.${command}`);
    assert.deepEqual(await kept(), []);
  });
});
