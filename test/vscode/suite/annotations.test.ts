import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import { serialiseAnnotations } from '../../../src/annotations/file/serialise';
import type { Annotation } from '../../../src/annotations/model';
import { makeAnnotation } from '../../../src/annotations/file/annotation';
import { lines, parallax, write } from '../harness/parallax';
import { eventually, file, open, seeds } from '../harness/workspace';

const path = '.parallax/annotations.jsonld';

/** What the file of the folder holds, tombstones not among it. */
async function kept(): Promise<Annotation[]> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
    return parseAnnotations(text).annotations.filter(({ isDeleted }) => !isDeleted);
  } catch {
    return [];
  }
}

function textOf({ content }: Annotation): string {
  return 'text' in content ? content.text : '';
}

describe('annotations', () => {
  let document: vscode.TextDocument;
  const rangeOf = (words: string): vscode.Range => {
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0);
    return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  };
  /** Writes into a new thread, as the box in the editor does. */
  const note = (words: string, text: string): Thenable<unknown> => {
    const thread = { uri: document.uri, range: rangeOf(words), dispose: () => undefined };
    return vscode.commands.executeCommand('parallax.notes.write', { thread, text });
  };
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
    await write(path, serialiseAnnotations([...(await kept()), other]));
    await note('Belarus', 'from here');
    await eventually(async () => {
      const texts = (await kept()).map(textOf).sort();
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
    await write(path, JSON.stringify({ type: 'AnnotationPage', items }));
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

  it('hold every discrepancy of a kind that is dismissed at once', async () => {
    const api = await parallax();
    const all = await lines(api.discrepancies, 'discrepancy');
    await vscode.commands.executeCommand(
      'parallax.dismissKind',
      all[0]?.node.subject,
      document.uri.toString(),
    );
    await eventually(async () => {
      const left = (await lines(api.discrepancies, 'discrepancy')).map(({ node }) => node.subject);
      const gone = all.filter(({ node }) => !left.includes(node.subject)).map(({ node }) => node.subject);
      assert.ok(gone.includes(all[0]?.node.subject));
      const decided = (await kept()).flatMap(({ content }) =>
        content.type === 'decision' ? content.discrepancy : [],
      );
      assert.deepEqual(decided.sort(), [...new Set(gone)].sort());
    });
    await vscode.commands.executeCommand('parallax.restoreAll');
    await eventually(async () =>
      assert.equal((await lines(api.discrepancies, 'discrepancy')).length, all.length),
    );
  });

  it('go when they are deleted', async () => {
    for (const { id } of await kept()) await vscode.commands.executeCommand('parallax.notes.delete', { id });
    assert.deepEqual(await kept(), []);
  });

  it('never touch a source', () => assert.equal(document.isDirty, false));
});
