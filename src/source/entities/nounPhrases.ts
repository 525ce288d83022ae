import type { TokenRange } from '../../language/dependencyTree';
import { feminineTitles, masculineTitles, roleNouns } from '../../language/lexicon/roles';
import type { Sentence, Token } from '../../language/paragraph';
import type { Gender } from './drafts';

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

const bodyNouns =
  /^(?:bloc|company|firm|group|organi[sz]ation|agency|party|bank|union|university|school|court|team|club|network|newspaper|magazine|ministry|department|commission|council|committee|parliament|senate|airline|alliance|association|federation|foundation|institute|corporation|watchdog|carmaker|automaker|retailer|manufacturer|broadcaster|militia|charity|church|hospital|board|chamber|outlet|giant)$/;
const placeNouns =
  /^(?:country|nation|republic|kingdom|city|capital|town|village|state|province|island|region|territory|district|county)$/;

/** The class of a head noun, if it has one. */
function classOf(noun: string): PhraseClass | undefined {
  if (roleNouns.has(noun)) return 'person';
  if (bodyNouns.test(noun)) return 'body';
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
    const phraseClass = classOf(noun);
    if (phraseClass === undefined) continue;
    phrases.push({
      firstToken: isOwner ? ownerBefore(tokens, i, firstToken) : i,
      head,
      phraseClass,
      definite: isOwner || /^(?:the|this|that)$/.test(opener.norm),
      gender: genderOf(noun),
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

function genderOf(noun: string): Gender {
  if (feminineTitles.has(noun)) return 'feminine';
  return masculineTitles.has(noun) ? 'masculine' : 'unknown';
}

function isDeterminer(token: Token): boolean {
  return /^(?:the|this|that|a|an|his|her|its|their|my|our|another|'s)$/.test(token.norm);
}

/** Where the name before "’s" begins: "Jane Roe’s lawyer"; at the "’s" where no name stands before it. */
function ownerBefore(tokens: readonly Token[], at: number, first: number): number {
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
    if (token.tag === 'NOUN' || (roleNouns.has(token.norm) && token.tag !== 'VERB')) head = i;
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
