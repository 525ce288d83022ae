import type { SymbolInformation } from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-protocol';
import type { Snapshot, SharedEntity } from '../../corpus/model';
import type { EntityKind } from '../../source/model';
import { filterOf, passes } from '../filter';
import { entityOf, firstFullMention } from '../lookup';
import { locationOf } from '../places';

const symbolKinds: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Object,
  place: SymbolKind.Namespace,
  organisation: SymbolKind.Module,
  other: SymbolKind.Constant,
};

/** Editors show no more of them. */
const mostSymbols = 500;

/** Persons, places and organisations of all sources whose names have the words, at the place that introduces them. */
export function workspaceSymbols(snapshot: Snapshot, query: string): SymbolInformation[] {
  const filter = filterOf(query);
  const symbols: SymbolInformation[] = [];
  for (const entity of snapshot.entities) {
    if (symbols.length === mostSymbols) break;
    const symbol = passes(filter, [entity.name, ...entity.aliases]) && symbolOf(snapshot, entity);
    if (symbol) symbols.push(symbol);
  }
  return symbols;
}

function symbolOf(snapshot: Snapshot, shared: SharedEntity): SymbolInformation | undefined {
  const places = [...shared.members].flatMap(([id, entityId]) => {
    const member = snapshot.member(id);
    const entity = member && entityOf(member.source, entityId);
    const mention = entity && firstFullMention(entity, member.source.text);
    return mention ? [{ member, mention, isFull: entity.name === shared.name }] : [];
  });
  const place = places.find(({ isFull }) => isFull) ?? places[0];
  if (!place) return undefined;
  return {
    name: shared.name,
    kind: symbolKinds[shared.kind],
    location: locationOf(place.member, place.mention),
    containerName: place.member.label,
  };
}
