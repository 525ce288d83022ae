import { slice } from '../../language/span';
import type { MarkedUse } from '../model';
import type { Item, Line } from './syntax/lines';
import type { QuotedBlock } from './syntax/marks';
import type { Stretch } from './syntax/nounPhrases';
import { isTitle } from './syntax/titles';

const works =
  /^(?:book|novel|memoir|film|movie|documentary|show|series|sitcom|song|album|single|play|musical|opera|poem|essay|article|column|report|magazine|newspaper|podcast|program|programme|episode|game|painting|ballet|symphony|video|anthem|hit|classic|bestseller|host|star|director|author|writer|titled|entitled)s?$/;
const terms =
  /^(?:word|term|phrase|expression|slogan|concept|label|nickname|name|so-called|dubbed|nicknamed|known|acronym|hashtag|adjective)s?$/;
/** "a device called “Flux”"; with somebody between, "called her “a friend”", it is said of them. */
const naming = /^(?:called|termed|labelled|labeled)$/;
const signs =
  /^(?:sign|banner|placard|poster|shirt|t-shirt|hat|cap|button|sticker|billboard|flag|tattoo|plaque|caption|headline|chyron|inscription|graffiti|label)s?$/;

/**
 * What words in quotation marks are that nobody in the text is made to say: by the words before them, by their form,
 * and by their part in the sentence. Undefined where they may well be somebody's words.
 */
export function markedUseOf(
  text: string,
  { items, passage }: Line,
  block: QuotedBlock,
  { first, last }: Stretch,
): MarkedUse | undefined {
  const end = last + 1;
  const words = items.slice(first, end).filter(({ kind }) => kind === 'word' || kind === 'number');
  const before = items.slice(Math.max(0, first - 4), first).map(({ norm }) => norm);
  const near = before.slice(-2);
  if (isBetweenNames(items, first, end)) return 'nickname';
  const isShown = /^(?:read|reads|reading|saying|said|says|that|,)$/.test(near.at(-1) ?? '');
  if (isShown && before.some(norm => signs.test(norm))) return 'sign';
  const isTerm = near.some(norm => terms.test(norm)) || naming.test(near.at(-1) ?? '');
  if (words.length <= 5 && isTerm) return 'term';
  // In a headline any words may be in title case.
  const isHeading = passage.kind === 'headline' || passage.kind === 'heading';
  const isWork = (words.length > 1 && !isHeading) || near.some(norm => works.test(norm));
  if (isWork && isTitle(slice(text, block.inner), words.length)) return 'work';
  return isAttribute(items, first, end, words.length) ? 'scare' : undefined;
}

/** John “Jack” Smith. */
function isBetweenNames(items: readonly Item[], first: number, end: number): boolean {
  const [before, after] = [items[first - 1], items[end]];
  return (
    end - first <= 3 && before?.tag === 'PROPN' && after?.tag === 'PROPN' && items[first]?.tag === 'PROPN'
  );
}

/** One word that stands before its noun as an adjective would: “extremist” groups. */
function isAttribute(items: readonly Item[], first: number, end: number, count: number): boolean {
  const [after, tag] = [items[end], items[first]?.tag];
  if (count !== 1 || after === undefined || items[first - 1]?.tag === 'PRON') return false;
  const isNoun = after.tag === 'NOUN' || after.tag === 'ADJ' || after.norm.endsWith('ing');
  return isNoun && tag !== undefined && /^(?:ADJ|NOUN|VERB|PROPN|X)$/.test(tag);
}
