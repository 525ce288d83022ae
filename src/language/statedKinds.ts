import { sortsOfBody } from './lexicon/sortsOfBody';
import { wordSet } from './lexicon/wordSet';
import { places } from './lexicon/places';
import type { TokenRange } from './nameRuns';
import type { NameKind, Token } from './paragraph';
import { isScoreAt } from './scores';
import { isRole } from './titleParts';

const placeWords = wordSet(
  'city town village hamlet province county island peninsula republic country suburb municipality district neighborhood neighbourhood',
);
/** What stands behind such a group: "the Calder rights group". */
const groups = wordSet(
  'group agency party newspaper website channel movement foundation organization organisation',
);

/** What a club does: "Barcelona lost 2-1 to Girona". */
const plays = wordSet('beat lost drew won thrashed edged defeated led trounced routed');

/** So many words an apposition is looked at. */
const reach = 8;

/**
 * The kind that the words around a name say outright: "human rights group Calder", "Calder, a charity", "Ann Roe, 24,",
 * "the village of Kasan", "born in Kasan". Undefined where they say nothing.
 */
export function statedKind(tokens: readonly Token[], { from, to }: TokenRange): NameKind | undefined {
  const before = tokens[from - 1];
  if (before?.tag === 'NOUN' && sortsOfBody.has(before.norm) && !isOwner(tokens, from, to))
    return 'organisation';
  if (isNamedBody(tokens, from, to)) return 'organisation';
  if (before?.norm === 'of' && placeWords.has(tokens[from - 2]?.norm ?? '')) return 'place';
  if (to - from === 1 && before?.norm === 'in' && /^(?:born|raised)$/.test(tokens[from - 2]?.norm ?? ''))
    return 'place';
  const next = tokens[to];
  if (next !== undefined && plays.has(next.norm) && hasScore(tokens, to + 1)) return 'organisation';
  if (next?.text === ',') return isAge(tokens, to + 1) ? 'person' : kindOfApposition(tokens, to + 1);
  if (next?.tag === 'NOUN' && !places.has(tokens[to - 1]?.text ?? '') && tokens[from - 1]?.norm === 'the')
    return groups.has(tokens[to + 1]?.norm ?? '') ? 'organisation' : undefined;
  return undefined;
}

/** "whose party Roe leads", "the company Roe founded in May" speak of Roe. */
function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 2]?.norm === 'whose') return true;
  return /^(?:founded|co-founded|leads|led|owns|owned|runs|ran|heads|headed|chairs|chaired|built|started)$/.test(
    tokens[to]?.norm ?? '',
  );
}

/** "the city’s gas company, Plinara, has": a body named between commas. */
function isNamedBody(tokens: readonly Token[], from: number, to: number): boolean {
  const lead = tokens[from - 2];
  if (lead?.tag !== 'NOUN' || !sortsOfBody.has(lead.norm)) return false;
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
  // "A doctor at the hospital, Ann Roe, said"
  let at = from - 3;
  while (/^(?:NOUN|ADJ|DET|PROPN|PART)$/.test(tokens[at]?.tag ?? '')) at--;
  return tokens[at]?.tag !== 'ADP';
}

/** "2-1", a few words on, and no range of what is counted: "2-3 points". */
function hasScore(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++)
    if (isScoreAt(tokens, i) && tokens[i + 3]?.tag !== 'NOUN') return true;

  return false;
}

/** "24," of "Ann Roe, 24, said". */
function isAge(tokens: readonly Token[], at: number): boolean {
  return /^[1-9]\d$/.test(tokens[at]?.text ?? '') && /^[,.]$/.test(tokens[at + 1]?.text ?? '');
}

/** By the noun that heads "a charity in Oslo", "the party’s founder". */
function kindOfApposition(tokens: readonly Token[], from: number): NameKind | undefined {
  if (!/^(?:a|an|the|its|their|his|her)$/.test(tokens[from]?.norm ?? '')) return undefined;
  let head: Token | undefined;
  let at = from + 1;
  for (; at < from + reach; at++) {
    const token = tokens[at];
    // "the Arkansas-based retailer"
    if (token?.kind !== 'word' && token?.text !== '-') break;
    if (token.tag === 'NOUN' || isRole(token)) head = token;
    else if (token.norm === "'s" || token.norm === "'") head = undefined;
    else if (
      token.text !== '-' &&
      !/^(?:ADJ|PROPN|ADV|NUM)$/.test(token.tag) &&
      !/(?:ing|ed)$/.test(token.norm)
    )
      break;
  }
  const end = tokens[at];
  const isClosed =
    end === undefined ||
    /^[,.;)—–]$/.test(end.text) ||
    /^(?:who|which|that|whose|of|in|from|based)$/.test(end.norm);
  if (head === undefined || !isClosed) return undefined;
  if (isRole(head)) return 'person';
  if (sortsOfBody.has(head.norm)) return 'organisation';
  return placeWords.has(head.norm) ? 'place' : undefined;
}
