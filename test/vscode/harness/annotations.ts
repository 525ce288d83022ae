import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import type { Annotation } from '../../../src/annotations/model';
import { isNode } from './parallax';
import type { ParallaxApi } from '../../../src/extension/api';
import type { NodeEntry, TreeEntry } from '../../../src/extension/tree/pagedTree';
import { eventually, file } from './workspace';

/** Where the folder keeps its annotations. */
export const annotationFile = '.parallax/annotations.jsonld';

/** What the file of the folder holds, tombstones not among it. */
export async function kept(path = annotationFile): Promise<Annotation[]> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
    return parseAnnotations(text).annotations.filter(({ isDeleted }) => !isDeleted);
  } catch {
    return [];
  }
}

/** The words of an annotation, empty for one without. */
export function wordsOf({ content }: Annotation): string {
  return 'text' in content ? content.text : '';
}

/** Writes a note into a new thread at some words of a document, as the box in the editor does. */
export async function writeNote(document: vscode.TextDocument, words: string, text: string): Promise<void> {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  const thread = { uri: document.uri, range, dispose: () => undefined };
  await vscode.commands.executeCommand('parallax.notes.write', { thread, text });
}

/** The lines of the Annotations view, from top to bottom: "group / label". */
export async function listed(api: ParallaxApi): Promise<{ text: string; entry: NodeEntry }[]> {
  const { tree } = api.annotations;
  const nodes = async (parent?: TreeEntry): Promise<NodeEntry[]> =>
    (await tree.getChildren(parent)).filter(isNode);
  const groups = await Promise.all(
    (await nodes()).map(async group =>
      (await nodes(group)).map(entry => ({ text: `${group.node.label} / ${entry.node.label}`, entry })),
    ),
  );
  return groups.flat();
}

/** Deletes everything that people have added, as they would. */
export async function removeAll(api: ParallaxApi): Promise<void> {
  api.annotations.search('');
  // What was just written into the file by hand may still be on its way into the view.
  await eventually(async () => {
    const entries = (await listed(api)).map(({ entry }) => entry);
    if (entries.length > 0)
      await vscode.commands.executeCommand('parallax.annotations.delete', entries[0], entries);
    assert.deepEqual(await kept(), []);
  });
}

/**
 * Runs a command and takes the first of everything that it asks. Only the first can be taken in a way that is sure: accepting
 * is without effect until a list is there, while other keys may be pressed before it is, and then the list gets the rest.
 */
export async function takingFirst(command: string, ...given: unknown[]): Promise<void> {
  const progress = { isDone: false };
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...given)).finally(() => {
    progress.isDone = true;
  });
  while (!progress.isDone) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await running;
}
