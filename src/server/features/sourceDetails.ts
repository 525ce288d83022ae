import type { SourceRecord } from '../../annotations/sourceRecord';
import { metadataFields } from '../../annotations/sourcesFile';
import { describe } from '../../corpus/metadata';
import type { Snapshot, SourceId } from '../../corpus/model';
import type { SourceDetails } from '../../protocol/sources';

/** What is known of a source and from whom; `record` is what people say of it. Undefined if it is no source. */
export function sourceDetails(
  snapshot: Snapshot,
  uri: SourceId,
  record: SourceRecord,
): SourceDetails | undefined {
  const member = snapshot.member(uri);
  if (!member) return undefined;
  // The snapshot may not have heard yet what was said just now.
  const { metadata, doubts } = describe(record, member.source);
  return {
    uri,
    label: member.label,
    doubts,
    fields: metadataFields.map(name => {
      const value = metadata[name];
      if (value === undefined) return { name, from: 'unknown' };
      return { name, value, from: record.metadata[name] === undefined ? 'text' : 'person' };
    }),
  };
}
