import type { IsoDate } from '../../source/model';
import { groupBy } from '../../language/groupBy';
import { remembered } from '../../language/remembered';
import type { Member, Snapshot, SourceId, Story } from '../model';
import { superseded, versionsOf } from '../versions/articles';
import { type MediaCredit, mediaCredits } from './credits';
import { precedes } from './dates';
import { outletKey } from './outlets';

/** One source of a story credits another, or comes from it by its own word. */
export interface TellingLink {
  readonly from: SourceId;
  readonly to: SourceId;
  /** The words that credit it; undefined where `from` only names the agency that it comes from. */
  readonly credit: MediaCredit | undefined;
}

/** An outlet that sources of a story credit and that is none of them. */
export interface OutsideOutlet {
  readonly outlet: string;
  readonly credits: readonly { readonly source: SourceId; readonly credit: MediaCredit }[];
}

/** A source that had a story before every other, as dates show, or dates and what the others credit. */
export interface FirstSource {
  readonly source: SourceId;
  readonly date: IsoDate | undefined;
  readonly by: 'dates' | 'credits';
}

/** In which order the sources of a story told it, as far as dates and their own words show. */
export interface Telling {
  /** In the order of their sources. */
  readonly links: readonly TellingLink[];
  readonly outside: readonly OutsideOutlet[];
  /** Undefined where it is not certain. */
  readonly first: FirstSource | undefined;
  /** Sources that credit one which is dated after them: one of the dates cannot be right. */
  readonly contradictions: readonly TellingLink[];
}

const toldIn = new WeakMap<Snapshot, Map<string, Telling>>();

/** The order of telling of one story. Of versions of one article the latest stands for all, on the earliest date. */
export function tellingIn(snapshot: Snapshot, story: Story): Telling {
  const stories = remembered(toldIn, snapshot, () => new Map<string, Telling>());
  const known = stories.get(story.id);
  if (known) return known;
  const telling = findTelling(snapshot, story);
  stories.set(story.id, telling);
  return telling;
}

function findTelling(snapshot: Snapshot, story: Story): Telling {
  const all = story.members.flatMap(id => snapshot.member(id) ?? []);
  const old = superseded(all);
  const firstDates = new Map(
    versionsOf(all).map(group => [group.at(-1)?.id, earliest(group.map(({ metadata }) => metadata.date))]),
  );
  const sources = all
    .filter(({ id }) => !old.has(id))
    .map(member => ({ ...member, date: firstDates.get(member.id) ?? member.metadata.date }));
  const links = linksBetween(sources);
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const contradictions = links.filter(({ from, to }) => precedes(dates.get(from), dates.get(to)));
  return {
    links,
    outside: outsideOf(sources),
    first: firstOf(sources, links, contradictions),
    contradictions,
  };
}

interface DatedMember extends Member {
  readonly date: IsoDate | undefined;
}

function earliest(dates: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return dates.filter(date => date !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** Each source once with each that it credits: by the words that say most, else by its agency. */
function linksBetween(sources: readonly DatedMember[]): TellingLink[] {
  const byOutlet = groupBy(sources, ({ metadata }) => outletKey(metadata.outlet ?? ''));
  byOutlet.delete('');
  return sources.flatMap(({ id: from, source, metadata }) => {
    const credits = [...mediaCredits(source)].sort((x, y) => Number(y.isFirst) - Number(x.isFirst));
    const named = [
      ...credits.map(credit => ({ key: outletKey(credit.outlet), credit })),
      ...(metadata.agency ?? '').split(',').map(agency => ({ key: outletKey(agency), credit: undefined })),
    ];
    const found = named
      .filter(({ key }) => key !== outletKey(metadata.outlet ?? ''))
      .flatMap(({ key, credit }) =>
        (byOutlet.get(key) ?? []).map(({ id: to }): TellingLink => ({ from, to, credit })),
      );
    return [...groupBy(found, ({ to }) => to).values()].flatMap(([link]) => link ?? []);
  });
}

function outsideOf(sources: readonly DatedMember[]): OutsideOutlet[] {
  const inside = new Set(sources.map(({ metadata }) => outletKey(metadata.outlet ?? '')));
  const credits = sources.flatMap(({ id, source }) => {
    const each = groupBy(mediaCredits(source), ({ outlet }) => outletKey(outlet));
    return [...each].flatMap(([key, [first, ...others]]) =>
      first && !inside.has(key)
        ? [{ key, source: id, credit: others.find(({ isFirst }) => isFirst) ?? first }]
        : [],
    );
  });
  return [...groupBy(credits, ({ key }) => key).values()].map(group => ({
    outlet: group[0]?.credit.outlet ?? '',
    credits: group.map(({ source, credit }) => ({ source, credit })),
  }));
}

/** The one source that comes before all others, each by its date or because it is credited, at first or at second hand. */
function firstOf(
  sources: readonly DatedMember[],
  links: readonly TellingLink[],
  contradictions: readonly TellingLink[],
): FirstSource | undefined {
  if (sources.length < 2 || contradictions.length) return undefined;
  const crediting = groupBy(links, ({ to }) => to);
  const isFirst = (candidate: DatedMember): boolean => {
    const after = new Set<SourceId>(
      sources.filter(({ date }) => precedes(candidate.date, date)).map(({ id }) => id),
    );
    for (const id of [candidate.id, ...after]) addCrediting(id, crediting, after);
    return !after.has(candidate.id) && after.size === sources.length - 1;
  };
  const first = unpreceded(sources).find(isFirst);
  if (!first) return undefined;
  const byDates = sources.every(each => each === first || precedes(first.date, each.date));
  return { source: first.id, date: first.date, by: byDates ? 'dates' : 'credits' };
}

/** The sources that can be first: none that the earliest of all dates precedes. */
function unpreceded(sources: readonly DatedMember[]): DatedMember[] {
  const dates = [...new Set(sources.map(({ date }) => date))].filter(date => date !== undefined);
  const [days, moments] = [false, true].map(isMoment =>
    dates.filter(date => date.includes('T') === isMoment),
  );
  const earliestOf = [days ?? [], moments ?? []].flatMap(each => earliest(each) ?? []);
  return sources.filter(({ date }) => earliestOf.every(other => !precedes(other, date)));
}

function addCrediting(
  id: SourceId,
  crediting: ReadonlyMap<SourceId, readonly TellingLink[]>,
  found: Set<SourceId>,
): void {
  for (const { from } of crediting.get(id) ?? []) {
    if (found.has(from)) continue;
    found.add(from);
    addCrediting(from, crediting, found);
  }
}
