import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ParallaxApi } from '../../../src/extension/api';
import type { NodeEntry, TreeEntry } from '../../../src/extension/tree/pagedTree';
import type { TreeNode } from '../../../src/protocol/trees';
import { eventually, extensionId, file, inside } from './workspace';

/** The extension, with every source read that is known by now. */
export async function parallax(): Promise<ParallaxApi> {
  const extension = vscode.extensions.getExtension<ParallaxApi>(extensionId);
  assert.ok(extension);
  const api = await extension.activate();
  await api.ready();
  return api;
}

/** A line of a tree, with the labels of the groups that it stands in. */
export interface Line {
  readonly groups: string;
  readonly node: TreeNode;
  readonly entry: NodeEntry;
}

/** The lines of a tree that stand for something, such as "quotation", from top to bottom. */
export async function lines(tree: vscode.TreeDataProvider<TreeEntry>, context: string): Promise<Line[]> {
  const below = async (parent: TreeEntry | undefined, groups: string): Promise<Line[]> => {
    const entries = ((await tree.getChildren(parent)) ?? []).filter(isNode);
    const found = entries.map(async entry => {
      const { node } = entry;
      const inside = node.children ? await below(entry, `${groups}/${node.label}`) : [];
      return node.context === context ? [{ groups, node, entry }, ...inside] : inside;
    });
    return (await Promise.all(found)).flat();
  };
  return below(undefined, '');
}

export function isNode(entry: TreeEntry): entry is NodeEntry {
  return 'node' in entry;
}

/** The text of the card over some words, its Markdown without the addresses of links; empty where there is no card. */
export async function card(document: vscode.TextDocument, words: string, occurrence = 1): Promise<string> {
  const cards = await cardsAt(document, inside(document, words, occurrence));
  return cards
    .join('\n')
    .replaceAll(/\]\(command:[^)]*\)/g, ']')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\\', '');
}

/** The cards at a place as they are given to the editor: one, or none. */
export async function cardsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map(content => (content instanceof vscode.MarkdownString ? content.value : ''));
}

/** What Parallax reports on a file of the folder. */
export function problems(name: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file(name)).filter(({ source }) => source === 'Parallax');
}

/** Writes a file of the folder, as another program would. */
export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}

export async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(file(name), { recursive: true });
}

/** Waits until the corpus has so many sources, all of them read. */
export async function sourcesBecome(count: number): Promise<void> {
  const api = await parallax();
  await eventually(() => {
    const { sources, loading } = api.status;
    assert.deepEqual({ sources, loading }, { sources: count, loading: 0 });
  });
}

/** Runs the command of a tree item or of a code action, as a click does. */
export async function click(command: vscode.Command | undefined): Promise<void> {
  assert.ok(command);
  const given: unknown[] = command.arguments ?? [];
  await vscode.commands.executeCommand(command.command, ...given);
}
