import { sayOneOriginal } from '../../../corpus/independence/independence';
import { sayDoubt } from '../../../corpus/metadata';
import type { Member, OneOriginal, Snapshot, SourceId, Story } from '../../../corpus/model';
import { sayLink, sayOutside, sayTelling } from '../../../corpus/telling/tell';
import { type Telling, tellingIn } from '../../../corpus/telling/telling';
import { superseded, versionsOf } from '../../../corpus/versions/articles';
import type { TreePage, TreeQuery } from '../../../protocol/trees';
import type { Doubt } from '../../../source/model';
import { counted, plain } from '../../markdown';
import { placeOf } from '../../places';
import type { Branch } from '../../tree';
import { pageOf } from '../../tree';
import { sayVersions, versionBranch } from './versionBranches';

/** The earlier versions of a source that are no sources themselves, the oldest first. */
export type PastOf = (id: SourceId) => readonly Member[];

/** A page of the tree of stories with their sources: where each comes from, when, and what is unknown of it. */
export function sourcesPage(
  snapshot: Snapshot,
  query: Pick<TreeQuery<string>, 'parent' | 'offset' | 'limit'>,
  pastOf: PastOf = () => [],
): TreePage {
  const originals = originalsOfEach(snapshot);
  return pageOf(
    snapshot.stories.map(story =>
      storyBranch(story, { snapshot, telling: () => tellingIn(snapshot, story), originals }, pastOf),
    ),
    query,
  );
}

/** What is known of the sources of a story among each other. */
interface StoryTold {
  readonly snapshot: Snapshot;
  /** Found out when it is first shown. */
  readonly telling: () => Telling;
  /** With which others each source is likely to come from one original. */
  readonly originals: ReadonlyMap<SourceId, readonly OneOriginal[]>;
}

/** Of longer lists a tooltip shows the beginning. */
const mostLines = 12;
/** With how many others of one original it is said what they have in common. */
const mostOriginals = 3;

function originalsOfEach({ originals }: Snapshot): ReadonlyMap<SourceId, readonly OneOriginal[]> {
  const each = new Map<SourceId, OneOriginal[]>();
  for (const pair of originals)
    for (const id of [pair.a, pair.b]) {
      const known = each.get(id);
      if (known) known.push(pair);
      else each.set(id, [pair]);
    }
  return each;
}

function storyBranch(story: Story, told: StoryTold, pastOf: PastOf): Branch {
  const { snapshot } = told;
  const all = story.members.flatMap(id => snapshot.member(id) ?? []);
  const versions = versionsOf(all);
  const old = superseded(all);
  const members = all.filter(({ id }) => !old.has(id)).sort(byDate);
  const earlier = (member: Member): Member[] => {
    const files = versions.find(group => group.includes(member))?.slice(0, -1) ?? [];
    return [...files, ...pastOf(member.id)];
  };
  return {
    key: story.id,
    subject: undefined,
    children: members.map(member => sourceBranch(member, earlier(member), told)),
    show: () => {
      const lines = members.length > 1 ? sayTelling(told.telling(), snapshot) : [];
      return {
        label: story.title,
        description: counted(members.length, 'source'),
        ...(lines.length && { tooltip: shortened(lines.map(line => `${line}.`)) }),
        icon: 'book',
        context: 'story',
        expanded: true,
      };
    },
  };
}

/** Lines as Markdown, of very many the first. */
function shortened(lines: readonly string[]): string {
  const more = lines.length - mostLines;
  const shown = more > 1 ? [...lines.slice(0, mostLines), `… and ${more} more`] : lines;
  return shown.map(plain).join('\n\n');
}

/** The earliest first, those without a date last: the order of telling, as far as it is known. */
function byDate(a: Member, b: Member): number {
  const [one, other] = [a, b].map(({ metadata }) => metadata.date ?? '9999');
  return (one ?? '').localeCompare(other ?? '') || (a.label < b.label ? -1 : 1);
}

function sourceBranch(member: Member, earlier: readonly Member[], told: StoryTold): Branch {
  const { id, label, metadata, doubts } = member;
  return {
    key: id,
    subject: undefined,
    children: earlier.map((version, i) => versionBranch(version, earlier[i + 1] ?? member)),
    show: () => {
      const unknown = (['outlet', 'date'] as const).filter(
        field => metadata[field] === undefined && doubts.every(doubt => doubt.field !== field),
      );
      const description = [
        ...doubts.map(badgeOf),
        metadata.date?.slice(0, 10),
        label.startsWith(metadata.outlet ?? '') ? undefined : metadata.outlet,
        metadata.agency && `by ${metadata.agency}`,
        told.telling().first?.source === id ? 'the first' : undefined,
        told.originals.has(id) ? 'one original' : undefined,
        earlier.length ? sayVersions(earlier.length) : undefined,
        unknown.length ? `${unknown.join(' and ')} unknown` : undefined,
      ];
      return {
        label,
        description: description.filter(Boolean).join(' · '),
        tooltip: shortened([...factsOf(member), ...saidOf(id, told)]),
        icon: unknown.length || doubts.length ? 'question' : 'file',
        context: 'source',
        subject: id,
        places: [placeOf(member, { start: 0, end: 0 })],
      };
    },
  };
}

/** "date in doubt: 2025-01-27 or 2025-01-21". */
function badgeOf({ field, candidates }: Doubt): string {
  const short = field === 'date' ? candidates.map(date => date.slice(0, 10)) : candidates;
  return `${field} in doubt: ${short.join(' or ')}`;
}

function factsOf({ metadata: { title, author, address, language, accessed }, doubts }: Member): string[] {
  return [
    ...doubts.map(sayDoubt),
    title,
    author && `By ${author}`,
    address,
    language && `Language: ${language}`,
    accessed && `Accessed: ${accessed.slice(0, 10)}`,
  ].filter((fact): fact is string => Boolean(fact));
}

/** What it has in common with others, whom it credits, and who credits it. */
function saidOf(id: SourceId, { snapshot, telling, originals }: StoryTold): string[] {
  const { links, outside } = telling();
  const own = originals.get(id) ?? [];
  const more = own.length - mostOriginals;
  return [
    ...own.slice(0, mostOriginals).map(({ a, b, common }) => {
      const other = snapshot.member(a === id ? b : a)?.label ?? '';
      return `With ${other}: one ${sayOneOriginal(common)}`;
    }),
    ...(more > 0 ? [`With ${counted(more, 'other')}: likely one original`] : []),
    ...links.filter(({ from, to }) => from === id || to === id).map(link => sayLink(link, snapshot)),
    ...outside
      .filter(({ credits }) => credits.some(({ source }) => source === id))
      .map(each => sayOutside(each, snapshot)),
  ];
}
