import type { Span } from '../../language/span';
import type { MentionPlace, MentionPlaces } from './mentionPlaces';

/** Where the part of a noun phrase that says who it is ends. */
const tail =
  /,(?!\d)|\(|\s[–—-]{1,2}\s|\s(?:who|which|that|whose|of|for|from|at|in|on|with|to|about|by|near|inside|close|familiar|briefed|involved|including|speaking)\s/i;
const aside = /,\s|\s[–—-]{1,2}\s/;
const preposition = /(?:^|\s)(?:of|for|from|at|in|on|with|to|about|by|near|against|under|and|the|a|an)\s$/i;

/** The mention that the phrase is about: the one on its last word before what only describes it. */
export function headOf(places: MentionPlaces, member: Span): MentionPlace | undefined {
  const words = places.words(member);
  const stop = tail.exec(words.slice(1));
  const end = stop === null ? member.end : member.start + 1 + stop.index;
  const bare = places.words({ start: member.start, end }).replace(/(?:['’]s?|\s+)$/, '');
  const last = member.start + bare.length;
  const inside = places.within(member);
  const onHead = inside.filter(({ mention }) => mention.start < last && mention.end >= last);
  return (
    onHead.find(({ mention }) => mention.type === 'name') ??
    namedWithOffice(places, member, bare, inside) ??
    namedBehind(places, member, inside) ??
    onHead[0]
  );
}

/** "Secretary of State Jane Roe": an office with its "of", then the name. */
function namedWithOffice(
  places: MentionPlaces,
  member: Span,
  beforeOf: string,
  inside: readonly MentionPlace[],
): MentionPlace | undefined {
  if (!/(?:^|\s)\p{Lu}[\p{L}.-]*$/u.test(beforeOf)) return undefined;
  const words = places.words(member);
  const end = member.start + (/,|\(|\s(?:who|which|whose|[–—-])\s/.exec(words)?.index ?? words.length);
  return inside.find(
    ({ entity, mention }) =>
      entity.kind === 'person' &&
      mention.type === 'name' &&
      mention.end === end &&
      !preposition.test(
        places.words({ start: Math.max(member.start, mention.start - 10), end: mention.start }),
      ),
  );
}

/** "his lawyer, Jane Roe", "the Mayor of Leeds – Ann Roe": the name comes behind. */
function namedBehind(
  places: MentionPlaces,
  member: Span,
  inside: readonly MentionPlace[],
): MentionPlace | undefined {
  const gap = aside.exec(places.words(member));
  if (gap === null) return undefined;
  const start = member.start + gap.index + gap[0].length;
  return inside.find(
    ({ mention }) =>
      mention.type === 'name' &&
      mention.start >= start &&
      !/[\p{L},]/u.test(places.words({ start, end: mention.start })),
  );
}
