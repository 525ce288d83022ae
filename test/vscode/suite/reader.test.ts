import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parallax } from '../harness/parallax';
import { file, folder, seeds } from '../harness/workspace';

/** What `parallax entities --format json` says, as far as it is compared. */
interface Found {
  readonly entities: readonly {
    readonly name: string;
    readonly kind: string;
    readonly sources: readonly { readonly mentions: readonly unknown[] }[];
  }[];
}

const kinds = new Map([
  [vscode.SymbolKind.Object, 'person'],
  [vscode.SymbolKind.Namespace, 'place'],
  [vscode.SymbolKind.Module, 'organisation'],
  [vscode.SymbolKind.Constant, 'other'],
]);

/** What the command line finds in the seeds: the script that starts VS Code has asked it. */
async function found(): Promise<Found['entities']> {
  const answer = vscode.Uri.joinPath(folder(), '..', 'entities.json');
  const bytes = await vscode.workspace.fs.readFile(answer);
  return (JSON.parse(new TextDecoder().decode(bytes)) as Found).entities;
}

/** Who and what is in the seeds, as the editor knows it. */
async function symbols(): Promise<vscode.SymbolInformation[]> {
  const all = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    '',
  );
  const sources = seeds.map(seed => file(seed).toString());
  return all.filter(({ location }) => sources.includes(location.uri.toString()));
}

async function mentions({ location }: vscode.SymbolInformation): Promise<number> {
  const places = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    location.uri,
    location.range.start,
  );
  return places.length;
}

describe('the trained reader', () => {
  it('is what reads', async () => {
    assert.equal((await parallax()).status.reader, 'trained');
  });

  it('finds whom the command line finds, as often', async () => {
    await parallax();
    const here = (await symbols()).map(
      async symbol => `${symbol.name}, ${kinds.get(symbol.kind)}: ${await mentions(symbol)}`,
    );
    const there = (await found()).map(
      ({ name, kind, sources }) => `${name}, ${kind}: ${sources.flatMap(source => source.mentions).length}`,
    );
    assert.deepEqual((await Promise.all(here)).sort(), there.sort());
  });
});
