import type { LocationLink, Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../corpus/model';
import { entityEverywhere, firstFullMention, mentionAt } from '../lookup';
import { offsetAt, rangeOf } from '../places';

/** Where the source under the cursor introduces whom or what is meant there, else where another source does. */
export function definitionAt(snapshot: Snapshot, uri: SourceId, position: Position): LocationLink[] {
  const here = snapshot.member(uri);
  const mentioned = here && mentionAt(here.source, offsetAt(here.source, position));
  if (!mentioned) return [];
  const everywhere = entityEverywhere(snapshot, here, mentioned.entity.id);
  const introductions = everywhere.flatMap(({ member, entity }) => {
    const mention = firstFullMention(entity, member.source.text);
    return mention ? [{ member, mention }] : [];
  });
  const best = introductions.find(({ mention }) => mention.type === 'name') ?? introductions[0];
  if (!best) return [];
  const targetRange = rangeOf(best.member.source, best.mention);
  return [
    {
      originSelectionRange: rangeOf(here.source, mentioned.mention),
      targetUri: best.member.id,
      targetRange,
      targetSelectionRange: targetRange,
    },
  ];
}
