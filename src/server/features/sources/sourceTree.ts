import { sayOneOriginal } from '../../../corpus/independence/independence';
import { type OneOriginal, originalsIn } from '../../../corpus/independence/originals';
import type { Member, Snapshot, Story } from '../../../corpus/model';
import type { TreePage, TreeQuery } from '../../../protocol';
import { counted } from '../../markdown';
import { placeOf } from '../../places';
import type { Branch } from '../../tree';
import { pageOf } from '../../tree';

/** A page of the tree of stories with their sources: where each comes from, when, and what is unknown of it. */
export function sourcesPage(
  snapshot: Snapshot,
  query: Pick<TreeQuery<string>, 'parent' | 'offset' | 'limit'>,
): TreePage {
  return pageOf(
    snapshot.stories.map(story => storyBranch(snapshot, story)),
    query,
  );
}

/** In larger stories nobody is compared with everybody while an editor waits; `parallax check` does. */
const largestStory = 12;

function storyBranch(snapshot: Snapshot, story: Story): Branch {
  const members = story.members.flatMap(id => snapshot.member(id) ?? []).sort(byDate);
  let originals: readonly OneOriginal[] | undefined;
  const ofSource = (id: string): OneOriginal[] => {
    originals ??= members.length > largestStory ? [] : originalsIn(snapshot, story);
    return originals.filter(({ a, b }) => a === id || b === id);
  };
  return {
    key: story.id,
    subject: undefined,
    children: members.map(member => sourceBranch(snapshot, member, ofSource)),
    show: () => ({
      label: story.title,
      description: counted(members.length, 'source'),
      icon: 'book',
      context: 'story',
      expanded: true,
    }),
  };
}

/** The earliest first, those without a date last: the order of telling, as far as it is known. */
function byDate(a: Member, b: Member): number {
  const [one, other] = [a, b].map(({ metadata }) => metadata.date ?? '9999');
  return (one ?? '').localeCompare(other ?? '') || (a.label < b.label ? -1 : 1);
}

function sourceBranch(
  snapshot: Snapshot,
  member: Member,
  originalsOf: (id: string) => readonly OneOriginal[],
): Branch {
  const { id, label, metadata } = member;
  return {
    key: id,
    subject: undefined,
    children: [],
    show: () => {
      const unknown = (['outlet', 'date'] as const).filter(field => metadata[field] === undefined);
      const same = originalsOf(id);
      const known = [
        metadata.date?.slice(0, 10),
        metadata.outlet,
        metadata.agency && `by ${metadata.agency}`,
      ];
      const missing = unknown.length ? `${unknown.join(' and ')} unknown` : undefined;
      return {
        label,
        description: [...known, missing, same.length ? 'one original' : undefined]
          .filter(Boolean)
          .join(' · '),
        tooltip: tooltipOf(snapshot, member, same),
        icon: unknown.length ? 'question' : 'file',
        context: 'source',
        subject: id,
        places: [placeOf(member, { start: 0, end: 0 })],
      };
    },
  };
}

function tooltipOf(snapshot: Snapshot, { id, metadata }: Member, same: readonly OneOriginal[]): string {
  const { title, author, address, language, accessed } = metadata;
  const facts = [
    title,
    author && `By ${author}`,
    address,
    language && `Language: ${language}`,
    accessed && `Accessed: ${accessed.slice(0, 10)}`,
  ].filter(fact => fact !== undefined && fact !== '');
  const originals = same.map(({ a, b, common }) => {
    const other = snapshot.member(a === id ? b : a)?.label ?? '';
    return `With ${other}: one ${sayOneOriginal(common)}`;
  });
  return [...facts, ...originals].join('\n\n');
}
