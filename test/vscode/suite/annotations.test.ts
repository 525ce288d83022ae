import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Annotations } from '../../../src/extension/annotations/annotations';
import { Decisions } from '../../../src/extension/discrepancy/decisions';
import { serialiseAnnotations } from '../../../src/annotations/file/serialise';
import { makeAnnotation } from '../../../src/annotations/file/annotation';
import { annotationFile, kept, takingFirst, wordsOf, writeNote } from '../harness/annotations';
import { lines, parallax, write } from '../harness/parallax';
import { eventually, open, seeds } from '../harness/workspace';

describe('annotations', () => {
  let document: vscode.TextDocument;
  const note = (words: string, written: string): Promise<void> => writeNote(document, words, written);
  before(async () => {
    await parallax();
    ({ document } = await open(seeds[0]));
  });

  it('are kept beside the sources as notes with tags', async () => {
    await note('no other option', 'Check this with **her** #followup');
    const [first] = await kept();
    assert.ok(first?.content.type === 'note');
    assert.equal(first.content.text, 'Check this with **her**');
    assert.deepEqual(first.content.tags, ['followup']);
    assert.equal(first.targets[0]?.source, seeds[0]);
    assert.equal(first.targets[0].anchor?.exact, 'no other option');
  });

  it('that somebody else writes into the file are merged with those made here', async () => {
    const other = makeAnnotation({
      id: 'urn:uuid:7b9d1c3e-0000-4000-8000-000000000001',
      author: 'Somebody else',
      now: new Date().toISOString(),
      content: { type: 'note', text: 'from outside', tags: [], isResolved: false },
      targets: [{ source: seeds[0] }],
    });
    await write(annotationFile, serialiseAnnotations([...(await kept()), other]));
    await note('Belarus', 'from here');
    await eventually(async () => {
      const texts = (await kept()).map(wordsOf).sort();
      assert.deepEqual(texts, ['Check this with **her**', 'from here', 'from outside']);
    });
  });

  it('correct the reading at once, and undoing it in the file brings it back', async () => {
    const api = await parallax();
    const speakers = async (): Promise<string> =>
      (await lines(api.quotes, 'quotation')).find(({ node }) => node.label.includes('no other option'))
        ?.groups ?? '';
    const before = await speakers();
    const quotation = (await lines(api.quotes, 'quotation')).find(({ node }) =>
      node.label.includes('no other option'),
    );
    const place = quotation?.node.places?.[0];
    assert.ok(place);
    const source = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    const [start, end] = [place.range.start, place.range.end].map(({ line, character }) =>
      source.offsetAt(new vscode.Position(line, character)),
    );
    const passage = { start: start!, end: end!, words: source.getText().slice(start, end) };
    const correction = { asserts: 'speaker', passage, reach: 'here', speaker: 'A bystander' };
    await vscode.commands.executeCommand('parallax.say', { source: place.uri, correction }, 'Said');
    await eventually(async () => assert.equal(await speakers(), '/A bystander'));
    const said = (await kept()).find(({ content }) => content.type === 'correction');
    assert.ok(said);

    const tombstone = {
      ...said.raw,
      'parallax:deleted': true,
      'parallax:history': [said.modified],
      modified: new Date(Date.parse(said.modified) + 1000).toISOString(),
    };
    const others = (await kept()).filter(({ id }) => id !== said.id);
    const items = [...others.map(({ raw }) => raw), tombstone];
    await write(annotationFile, JSON.stringify({ type: 'AnnotationPage', items }));
    await eventually(async () => assert.equal(await speakers(), before));
  });

  it('hold what was dismissed, with its passages, until it is brought back', async () => {
    const api = await parallax();
    const [first] = await lines(api.discrepancies, 'discrepancy');
    await vscode.commands.executeCommand('parallax.dismiss', first?.node.subject);
    const decision = (await kept()).find(({ content }) => content.type === 'decision');
    assert.ok(decision?.content.type === 'decision');
    assert.equal(decision.content.discrepancy, first?.node.subject);
    assert.ok(decision.targets.length >= 2);
    await vscode.commands.executeCommand('parallax.restoreAll');
    assert.ok(!(await kept()).some(({ content }) => content.type === 'decision'));
  });

  it('take over what was dismissed before there was a file for it', async () => {
    const api = await parallax();
    const [first, ...others] = await lines(api.discrepancies, 'discrepancy');
    const memory = new Map<string, unknown>([['parallax.dismissed', [first?.node.subject]]]);
    const before: vscode.Memento = {
      keys: () => [...memory.keys()],
      get: <T>(key: string, otherwise?: T) => (memory.get(key) as T | undefined) ?? otherwise,
      update: (key: string, value: unknown) => Promise.resolve(void memory.set(key, value)),
    };
    const annotations = new Annotations();
    const decisions = new Decisions(before, annotations);
    assert.equal(decisions.all.length, 1);
    await eventually(async () => {
      const [content] = (await kept()).flatMap(({ content }) => (content.type === 'decision' ? content : []));
      assert.deepEqual([content?.outcome, content?.discrepancy], ['dismissed', first?.node.subject]);
      assert.equal(memory.get('parallax.dismissed'), undefined);
    });
    annotations.dispose();
    await eventually(async () =>
      assert.equal((await lines(api.discrepancies, 'discrepancy')).length, others.length),
    );
    await vscode.commands.executeCommand('parallax.restoreAll');
    await eventually(async () =>
      assert.equal((await lines(api.discrepancies, 'discrepancy')).length, others.length + 1),
    );
  });

  it('hold one decision on all of a kind between two sources', async () => {
    const api = await parallax();
    const all = await lines(api.discrepancies, 'discrepancy');
    const kind = all[0]?.groups;
    await vscode.commands.executeCommand('parallax.dismissKind', all[0]?.node.subject);
    await eventually(async () => {
      const left = await lines(api.discrepancies, 'discrepancy');
      assert.ok(left.length < all.length && left.every(({ groups }) => groups !== kind));
    });
    const decisions = (await kept()).filter(({ content }) => content.type === 'decision');
    assert.equal(decisions.length, 1);
    assert.deepEqual(decisions[0]?.targets.map(({ source }) => source).sort(), [...seeds]);
    const [dismissed] = await lines(api.discrepancies, 'dismissed');
    await vscode.commands.executeCommand('parallax.restore', dismissed?.entry);
    await eventually(async () =>
      assert.equal((await lines(api.discrepancies, 'discrepancy')).length, all.length),
    );
    assert.ok(!(await kept()).some(({ content }) => content.type === 'decision'));
  });

  it('hold what is confirmed and who is right, and open it again', async () => {
    const api = await parallax();
    const [first, second] = await lines(api.discrepancies, 'discrepancy');
    await vscode.commands.executeCommand('parallax.confirm', first?.node.subject);
    await eventually(async () => {
      const [confirmed] = await lines(api.discrepancies, 'confirmed');
      assert.equal(confirmed?.node.subject, first?.node.subject);
      assert.match(confirmed?.node.description ?? '', /^Confirmed · /);
    });
    await takingFirst('parallax.resolveFor', second?.node.subject);
    await eventually(async () => {
      const [resolved] = await lines(api.discrepancies, 'resolved');
      assert.match(resolved?.node.description ?? '', / is right · /);
      await vscode.commands.executeCommand('parallax.restore', resolved?.entry);
    });
    await vscode.commands.executeCommand('parallax.undoAnnotation');
    await eventually(async () => assert.equal((await lines(api.discrepancies, 'resolved')).length, 1));
    for (const context of ['resolved', 'confirmed']) {
      const [line] = await lines(api.discrepancies, context);
      await vscode.commands.executeCommand('parallax.restore', line?.entry);
    }
    await eventually(async () => assert.deepEqual(await lines(api.discrepancies, 'confirmed'), []));
  });

  it('go when they are deleted', async () => {
    for (const { id } of await kept()) await vscode.commands.executeCommand('parallax.notes.delete', { id });
    assert.deepEqual(await kept(), []);
  });

  it('never touch a source', () => assert.equal(document.isDirty, false));
});
