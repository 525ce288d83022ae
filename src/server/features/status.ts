import { sayOneOriginal } from '../../corpus/independence/independence';
import { sayDoubt } from '../../corpus/metadata';
import type { Snapshot } from '../../corpus/model';
import type { Status } from '../../protocol/status';
import type { Findings } from '../findings';
import { problemsOf } from '../findings';

/** Something about a source that a person should know. */
export type Notice = Status['notices'][number];

/** A list of more is not read. */
const mostNotices = 50;

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What there is and how much of it; `loading` sources wait to be read, `notices` came up on the way. */
export function statusOf(
  snapshot: Snapshot,
  findings: Findings,
  loading: number,
  notices: readonly Notice[],
): Status {
  const { members, stories, originals } = snapshot;
  const foreign = members
    .filter(({ source }) => source.language === 'other')
    .map(({ id, label }) => ({
      uri: id,
      text: `${label} is not in English, so nobody’s words are read in it.`,
    }));
  const doubtful = members.flatMap(({ id, doubts }) =>
    doubts.map(doubt => ({ uri: id, text: `${sentence(sayDoubt(doubt))}.` })),
  );
  return {
    sources: members.length,
    stories: stories.length,
    problems: problemsOf(findings).length,
    discrepancies: findings.shown.length,
    quotations: members.reduce((sum, { source }) => sum + source.quotations.length, 0),
    loading,
    notices: [...notices, ...doubtful, ...foreign].slice(0, mostNotices),
    originals: originals.slice(0, mostNotices).map(({ a, b, common }) => {
      const [one, other] = [a, b].map(id => snapshot.member(id)?.label ?? id);
      return `${one ?? ''} and ${other ?? ''}: the shorter ${sayOneOriginal(common)}`;
    }),
  };
}
