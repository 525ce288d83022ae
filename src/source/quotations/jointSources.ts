import { contains, type Span } from '../../language/span';
import type { MentionPlaces } from './mentionPlaces';

/** "the council", "Police", "two union officials": somebody without a name. */
const common = /^(?:(?:[Tt]he|[Aa]n?|[\p{Lu}\p{Ll}]\p{Ll}+) )?(?:\p{Ll}+ )?[\p{Lu}\p{Ll}]\p{Ll}+$/u;
/** "Mrs Vos's parish council": somebody by whose they are. */
const belonging = /^(?:[\p{Lu}\p{Ll}][\p{L}.-]* ){0,3}\p{Lu}[\p{L}-]*['’]s?(?: \p{Ll}+){1,2}$/u;

/** "Smith and Jones" are two; "the Department of Justice and Police" is one where a mention holds it all. */
export function membersOf(places: MentionPlaces, source: Span): Span[] {
  const words = places.words(source);
  const inside = places.within(source);
  const joint = /\s(?:and|&)\s/gi;
  const stop = /\(|\s(?:who|which|whose)\s/i.exec(words)?.index ?? words.length;
  for (const match of words.slice(0, stop).matchAll(joint)) {
    const cut = { start: source.start + match.index, end: source.start + match.index + match[0].length };
    if (inside.some(({ mention }) => contains(mention, cut))) continue;
    const [left, right] = [
      { start: source.start, end: cut.start },
      { start: cut.end, end: source.end },
    ];
    const hasMention = [left, right].map(side => inside.some(({ mention }) => contains(side, mention)));
    if (hasMention.every(Boolean) || isSomebodyBeside(places, left, right))
      return [...commaMembers(places, left), ...membersOf(places, right)];
  }
  return [source];
}

/** "Police and Jane Roe", "Police, the council and Jane Roe", "Roe and two officials": common nouns beside names. */
function isSomebodyBeside(places: MentionPlaces, left: Span, right: Span): boolean {
  const [before, last] = [commaMembers(places, left), places.words(right)];
  const areCommon = before.every(part => common.test(places.words(part)));
  if (endsInName(places, right)) return /^(?:(?:the|its|his|her) )?\p{Lu}/u.test(last) && areCommon;
  if (before.length > 1 && (common.test(last) || belonging.test(last))) return areCommon;
  return common.test(last) && before.every(part => endsInName(places, part));
}

function endsInName(places: MentionPlaces, span: Span): boolean {
  return places.within(span).some(({ mention }) => mention.type === 'name' && mention.end === span.end);
}

/** "Smith, Jones" before "and Brown". */
function commaMembers(places: MentionPlaces, span: Span): Span[] {
  const comma = places.words(span).indexOf(', ');
  if (comma < 0) return [span];
  const [left, right] = [
    { start: span.start, end: span.start + comma },
    { start: span.start + comma + 2, end: span.end },
  ];
  const named = [left, right].every(side =>
    places.within(side).some(({ mention }) => mention.type === 'name'),
  );
  const areCommon = [left, right].every(side => common.test(places.words(side)));
  return named || areCommon ? [left, ...commaMembers(places, right)] : [span];
}
