import { metadataFields } from '../../annotations/sourcesFile';
import type { Snapshot, SourceId } from '../../corpus/model';
import type { SourceDetails } from '../../protocol/sources';
import type { IsoDate, Metadata } from '../../source/model';

/** What is known of a source and from whom; `said` is what people say of it. Undefined if it is no source. */
export function sourceDetails(
  snapshot: Snapshot,
  uri: SourceId,
  said: Metadata,
  datesInDoubt: readonly IsoDate[] = [],
): SourceDetails | undefined {
  const member = snapshot.member(uri);
  if (!member) return undefined;
  return {
    uri,
    label: member.label,
    datesInDoubt,
    fields: metadataFields.map(name => {
      // The snapshot may not have heard yet what was said just now.
      const value = said[name] ?? member.source.metadata[name];
      if (value === undefined) return { name, from: 'unknown' };
      return { name, value, from: said[name] === undefined ? 'text' : 'person' };
    }),
  };
}
