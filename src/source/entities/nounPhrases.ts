import type { TokenRange } from '../../language/dependencyTree';
import { feminineTitles, masculineTitles, roleNouns } from '../../language/lexicon/roles';
import { sortsOfBody } from '../../language/lexicon/sortsOfBody';
import type { Sentence, Token } from '../../language/paragraph';
import type { Gender } from './drafts';
import { isSaying } from './sayings';
import { isPartyMember } from './partyMembers';

/** What kind of thing the head noun of a description can stand for. */
export type PhraseClass = 'person' | 'body' | 'place';

/** A noun phrase in the singular that may stand for somebody: "the exiled opposition leader", "a Belarusian court". */
export interface NounPhrase {
  readonly firstToken: number;
  readonly head: number;
  readonly phraseClass: PhraseClass;
  /** "the", "this" or "that": it speaks of something known. */
  readonly definite: boolean;
  readonly gender: Gender;
}

/** What else bodies are called; before a name these words do not say that it is a body’s. */
const otherBodies =
  /^(?:bloc|carrier|government|cabinet|embassy|consulate|army|navy|military|jury|school|court|team|department|commission|council|committee|parliament|senate|church|board|chamber|authority|tribunal|legislature|league)$/;
const placeNouns =
  /^(?:country|nation|republic|kingdom|city|capital|town|village|state|province|island|region|territory|district|county)$/;

/** The class of a head noun, if it has one. */
function classOf(noun: string): PhraseClass | undefined {
  if (roleNouns.has(noun)) return 'person';
  if (sortsOfBody.has(noun) || otherBodies.test(noun)) return 'body';
  return placeNouns.test(noun) ? 'place' : undefined;
}

/** Finds the noun phrases of a sentence whose head can stand for somebody, in text order. */
export function nounPhrases(tokens: readonly Token[], { firstToken, lastToken }: Sentence): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = firstToken; i < lastToken; i++) {
    const opener = tokens[i];
    if (opener === undefined || !isDeterminer(opener)) continue;
    const head = headAfter(tokens, i + 1, lastToken);
    if (head < 0) continue;
    const isOwner = opener.norm === "'s";
    if (isOwner && tokens[i - 1]?.tag !== 'PROPN') continue;
    const noun = tokens[head]?.norm ?? '';
    const phraseClass = isPartyMember(tokens[head]) ? 'person' : classOf(noun);
    if (phraseClass === undefined) continue;
    phrases.push({
      firstToken: isOwner ? ownerBefore(tokens, i, firstToken) : i,
      head,
      phraseClass,
      definite: isOwner || /^(?:the|this|that)$/.test(opener.norm),
      gender: toldGender(tokens, head) ?? genderOf(noun),
    });
    i = head;
  }
  return phrases;
}

/** In a headline, which leaves articles out, a role behind a name is a description: "Obama Aide", "Roe Lawyer". */
export function headlinePhrases(tokens: readonly Token[], names: readonly TokenRange[]): NounPhrase[] {
  return names.flatMap(({ firstToken, lastToken: head }, i) => {
    const noun = tokens[head]?.norm ?? '';
    if (!roleNouns.has(noun) || names[i + 1]?.firstToken === head + 1) return [];
    return [{ firstToken, head, phraseClass: 'person', definite: true, gender: genderOf(noun) }];
  });
}

/** "The party leader said she": that of whoever speaks on. */
function toldGender(tokens: readonly Token[], head: number): Gender | undefined {
  if (!isSaying(tokens[head + 1])) return undefined;
  const at = tokens[head + 2]?.norm === 'that' ? head + 3 : head + 2;
  const pronoun = tokens[at]?.norm;
  if (pronoun === 'she') return 'feminine';
  return pronoun === 'he' ? 'masculine' : undefined;
}

function genderOf(noun: string): Gender {
  if (feminineTitles.has(noun)) return 'feminine';
  return masculineTitles.has(noun) ? 'masculine' : 'unknown';
}

function isDeterminer(token: Token): boolean {
  return /^(?:the|this|that|a|an|his|her|its|their|my|our|another|'s)$/.test(token.norm);
}

/** Where the name before "’s" begins: "Jane Roe’s lawyer"; at the "’s" where no name stands before it. */
export function ownerBefore(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && at - from < 4 && tokens[from - 1]?.tag === 'PROPN') from--;
  return from;
}

/** The last noun of a run of adjectives and nouns; -1 where the run goes on into a name. */
function headAfter(tokens: readonly Token[], from: number, limit: number): number {
  let head = -1;
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.text !== '-') break;
    const isRole = roleNouns.has(token.norm) && token.tag !== 'VERB';
    if (token.tag === 'NOUN' || isRole || isPartyMember(token)) head = i;
    else if (
      !/^(?:ADJ|NUM|PROPN)$/.test(token.tag) &&
      !/^(?:ed|ing)$/.test(token.norm.slice(-2)) &&
      token.text !== '-'
    ) {
      // "the president 's": what the phrase owns goes on after it, the phrase itself ends here.
      break;
    } else if (token.tag === 'PROPN' && head === i - 1) return -1;
  }
  return head;
}
