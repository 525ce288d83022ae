import type { Snapshot, SourceId } from '../../../corpus/model';
import { areVersions, versionsOf } from '../../../corpus/versions/articles';
import type { OtherVersion } from '../../../protocol/sources';

/** The other versions of a source among the sources, the oldest first. */
export function otherVersions(snapshot: Snapshot, id: SourceId): OtherVersion[] {
  const own = snapshot.member(id);
  const others =
    versionsOf(snapshot.members).find(([first]) => own && first && areVersions(first, own)) ?? [];
  return others
    .filter(other => other !== own)
    .map(({ id: uri, label, metadata: { accessed, date } }) => {
      const when = accessed ?? date;
      return { uri, label, ...(when !== undefined && { date: when }) };
    });
}
