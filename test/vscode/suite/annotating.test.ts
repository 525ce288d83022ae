import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { whatIsSaid } from '../../../src/annotations/wording';
import { tagCompletion } from '../../../src/extension/annotations/tagging';
import type { ParallaxApi } from '../../../src/extension/api';
import {
  annotationFile,
  kept,
  listed,
  removeAll,
  takingFirst,
  wordsOf,
  writeNote,
} from '../harness/annotations';
import { card, cardsAt, lines, parallax, remove, write } from '../harness/parallax';
import { eventually, folder, inside, open, seeds } from '../harness/workspace';

describe('annotating', () => {
  let api: ParallaxApi;
  let editor: vscode.TextEditor;
  before(async () => {
    api = await parallax();
    editor = await open(seeds[0]);
  });
  afterEach(() => removeAll(api));
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const select = (words: string): void => {
    const start = inside(editor.document, words).translate(0, -1);
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
  };
  const configure = (name: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('parallax').update(name, value, vscode.ConfigurationTarget.Workspace);

  it('answers, resolves and edits a note', async () => {
    await writeNote(editor.document, 'no other option', 'Really? #check');
    const [note] = await kept();
    assert.ok(note);
    const comment = { id: note.id, body: 'Indeed #done', thread: () => undefined };
    await vscode.commands.executeCommand('parallax.notes.save', comment);
    const [edited] = await kept();
    assert.ok(edited?.content.type === 'note');
    assert.deepEqual([edited.content.text, edited.content.tags], ['Indeed', ['done']]);
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    assert.equal(wordsOf((await kept())[0]!), 'Really?');
  });

  it('offers the tags that are in use and those of the settings', async () => {
    await writeNote(editor.document, 'Belarus', 'Spelling #style #check');
    await configure('annotations.tags', ['verify']);
    try {
      const all = (await kept()).map(annotation => ({ folder: folder(), annotation }));
      const document = await vscode.workspace.openTextDocument({ content: 'See #st and C#' });
      const offer = async (character: number): Promise<unknown> => {
        const position = new vscode.Position(0, character);
        const { token } = new vscode.CancellationTokenSource();
        const context = { triggerKind: vscode.CompletionTriggerKind.Invoke, triggerCharacter: undefined };
        const items = await tagCompletion({ all }).provideCompletionItems(document, position, token, context);
        assert.ok(Array.isArray(items));
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      assert.deepEqual(await offer(5), ['verify', 'check', 'style']);
      assert.deepEqual(await offer(14), []);
    } finally {
      await configure('annotations.tags', undefined);
    }
  });

  it('tells in the card what was said of the words, with a link that takes it back', async () => {
    await writeNote(editor.document, 'no other option', 'Check with her');
    const at = inside(editor.document, 'no other option');
    await eventually(async () =>
      assert.match(await card(editor.document, 'no other option'), /say.*: Check with her · \[undo\]/),
    );
    const [, link = ''] =
      /\(command:(parallax\.internal\.takeBack\?[^ )]+)/.exec((await cardsAt(editor.document, at)).join()) ??
      [];
    const [command = '', query = ''] = link.split('?');
    await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
    assert.deepEqual(await kept(), []);
    assert.doesNotMatch(await card(editor.document, 'no other option'), /Check with her/);
  });

  it('opens the box for a note from the card, on the words that it is about', async () => {
    const at = inside(editor.document, 'Lukashenko');
    const cards = await cardsAt(editor.document, at);
    const [, query = ''] = /\(command:parallax\.addNote\?([^ )]+)/.exec(cards.join()) ?? [];
    const given = JSON.parse(decodeURIComponent(query)) as unknown[];
    await vscode.commands.executeCommand('parallax.addNote', ...given);
    const { document, selection } = vscode.window.activeTextEditor ?? editor;
    assert.match(document.getText(selection), /Lukashenko/);
    const thread = { uri: document.uri, range: selection, dispose: () => undefined };
    await vscode.commands.executeCommand('parallax.notes.write', { thread, text: 'Who?' });
    const [note] = await kept();
    assert.equal(note?.targets[0]?.anchor?.exact, document.getText(selection));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await open(seeds[0]);
  });

  it('links passages of two sources', async () => {
    select('no other option');
    await vscode.commands.executeCommand('parallax.startLink');
    editor = await open(seeds[1]);
    select('Belarus');
    await takingFirst('parallax.linkToSelection');
    const [link] = await kept();
    assert.ok(link);
    assert.equal(whatIsSaid(link), '“no other option” supports “Belarus”');
    assert.deepEqual(
      link.targets.map(({ source }) => source),
      [...seeds],
    );
    const [line] = await listed(api);
    assert.equal(line?.entry.node.places?.length, 2);
    editor = await open(seeds[0]);
  });

  it('keeps a note on a discrepancy with all its passages', async () => {
    const [first] = await lines(api.discrepancies, 'discrepancy');
    await vscode.commands.executeCommand('parallax.addNote', first?.entry);
    const active = vscode.window.activeTextEditor;
    assert.ok(active);
    const thread = { uri: active.document.uri, range: active.selection, dispose: () => undefined };
    await vscode.commands.executeCommand('parallax.notes.write', { thread, text: 'Ask both' });
    const [note] = await kept();
    assert.deepEqual(new Set(note?.targets.map(({ source }) => source)), new Set(seeds));
    editor = await open(seeds[0]);
  });

  it('merges two versions that git has left in the file', async () => {
    await writeNote(editor.document, 'Belarus', 'ours');
    const [ours] = await kept();
    assert.ok(ours);
    const theirs = JSON.stringify({
      ...ours.raw,
      id: 'urn:uuid:7b9d1c3e-0000-4000-8000-000000000002',
    }).replace('ours', 'theirs');
    const text = `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n<<<<<<< HEAD\n${JSON.stringify(ours.raw)}\n=======\n,${theirs}\n>>>>>>> other\n]}\n`;
    await write(annotationFile, text);
    await eventually(async () => assert.deepEqual((await kept()).map(wordsOf).sort(), ['ours', 'theirs']));
    await eventually(async () => assert.equal((await listed(api)).length, 2));
  });

  it('keeps annotations in another file where the settings say so', async () => {
    await configure('annotations.file', 'notes/mine.jsonld');
    try {
      await writeNote(editor.document, 'Belarus', 'elsewhere');
      assert.deepEqual((await kept('notes/mine.jsonld')).map(wordsOf), ['elsewhere']);
      assert.deepEqual(await kept(), []);
    } finally {
      await configure('annotations.file', undefined);
      await remove('notes');
    }
    await eventually(async () => assert.deepEqual(await listed(api), []));
  });
});
