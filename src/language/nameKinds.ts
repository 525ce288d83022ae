import { isAllCapitals } from './characters';
import { isGivenName } from './lexicon/givenNames';
import {
  foreignOpeners,
  organisationNouns,
  organisationOpeners,
  organisations,
} from './lexicon/organisations';
import { countryWords, placeNouns, placeOpeners, places } from './lexicon/places';
import { wordSet } from './lexicon/wordSet';
import { recapitalised, type Setting, type TokenRange } from './nameRuns';
import { isOrdinaryWord } from './ordinaryWords';
import type { KindEvidence, NameKind, Token } from './paragraph';
import { isCourtesy, isRole } from './titleParts';

type Scores = Record<NameKind, number>;

/** What the words of a name and those around it say of its kind. */
export function kindEvidence(tokens: readonly Token[], range: TokenRange, setting: Setting): KindEvidence {
  const scores: Scores = { person: 0, place: 0, organisation: 0, other: 0 };
  addOwnWords(scores, tokens, range, setting);
  addBefore(scores, tokens, range);
  addAfter(scores, tokens, range);
  return scores;
}

/** The kind with the most evidence, undefined if there is little or it is divided. */
export function strongestKind(evidence: KindEvidence): NameKind | undefined {
  const ranked = (Object.entries(evidence) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < 1 || best[1] - (second?.[1] ?? 0) < 0.5) return undefined;
  return best[0];
}

function addOwnWords(
  scores: Scores,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  setting: Setting,
): void {
  const words = tokens.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const text = words
    .map(word => (setting === 'capitals' || isShouted(word.text) ? recapitalised(word.text) : word.text))
    .join(' ');
  if (organisations.has(text)) scores.organisation += 4;
  if (places.has(text)) scores.place += countryWords.has(text.toLowerCase()) || words.length > 1 ? 4 : 2.5;
  if (words.length === 1) {
    addSingle(scores, first, setting);
    return;
  }
  if (isGivenName(first.norm)) scores.person += 2.5;
  if (/^\p{Lu}\.$/u.test(words[1]?.text ?? '') || /^(?:\p{Lu}\.)+$/u.test(first.text)) scores.person += 2;
  if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(last.text)) scores.person += 2;
  const opens = words.findIndex(word => organisationOpeners.has(word.norm));
  if (opens >= 0 && opens < words.length - 1 && /^(?:of|for|on|in)$/.test(words[opens + 1]?.norm ?? ''))
    scores.organisation += 4;
  else if (organisationNouns.has(last.norm) || /^\p{Lu}{2,5}$/u.test(last.text)) scores.organisation += 3;
  if (foreignOpeners.has(first.norm)) scores.organisation += 2;
  if (placeNouns.has(last.text)) scores.place += 2.5;
  if (placeOpeners.has(first.text)) scores.place += 2;
  if (words.some(word => word.norm === '&')) scores.organisation += 1.5;
  addShape(scores, words);
}

/** A word of five letters or more in capitals is hardly an acronym: "PHILADELPHIA". */
function isShouted(text: string): boolean {
  return text.length > 4 && isAllCapitals(text) && !text.includes('.');
}

function addSingle(scores: Scores, word: Token, setting: Setting): void {
  if (isGivenName(word.norm)) scores.person += 1;
  if (setting !== 'capitals' && isAllCapitals(word.text) && /^\p{Lu}[\p{Lu}\d&.-]{1,6}$/u.test(word.text))
    scores.organisation += 1.5;
  else if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word.text) && !/^(?:Mc|Mac|De|La|Le|Van|Di)/.test(word.text))
    scores.organisation += 1;
  if (
    /(?:land|stan|shire|ville|burg|grad|abad|pur|town|ford|burgh|polis)$/.test(word.norm) &&
    word.norm.length > 6
  )
    scores.place += 0.6;
  if (
    /(?:ov|ova|ev|eva|sky|skaya|enko|enka|vich|ovic|ović|ić|escu|ian|yan|shvili|sson|sen|ez|berg|stein|man)$/.test(
      word.norm,
    ) &&
    word.norm.length > 5
  )
    scores.person += 0.5;
}

/** Of several words nobody knows, two or three strange ones are a person; ordinary ones among them speak against it. */
function addShape(scores: Scores, words: readonly Token[]): void {
  if (countryWords.has(words[0]?.norm ?? '') && !isGivenName(words[0]?.norm ?? '')) {
    scores.organisation += 1.5;
    scores.person -= 1;
  }
  const ordinary = words.filter(word => isOrdinaryWord(word.norm)).length;
  if (ordinary === 0 && words.length <= 4) scores.person += 1;
  if (ordinary === words.length) scores.other += 1;
  if (ordinary > 0 && !isGivenName(words[0]?.norm ?? '')) {
    scores.person -= 1;
    scores.other += 0.5;
    scores.organisation += 0.4;
  }
  if (words.some(word => isAllCapitals(word.text) && word.text.length > 1 && !word.text.includes('.')))
    scores.organisation += 0.8;
}

const placePrepositions = wordSet(
  'in at near from across throughout outside inside around into toward towards via to within',
);
const placeLeads = wordSet(
  'city town village province state region district county island municipality prefecture port capital suburb area territory neighborhood country nation republic',
);
const bodyLeads = wordSet(
  'company firm group party newspaper magazine agency bank club band organization organisation network broadcaster outlet startup giant manufacturer retailer developer operator union conglomerate airline maker publisher service',
);
const workLeads = wordSet(
  'film movie book novel album song show series magazine ship vessel hurricane typhoon storm operation treaty game play documentary',
);

/** Whether the token behind a name shows that the name only narrows it: "the Bush tax cuts". */
function isModifier(next: Token | undefined): boolean {
  return next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.text === '-');
}

function addBefore(scores: Scores, tokens: readonly Token[], { from, to }: TokenRange): void {
  const before = tokens[from - 1];
  if (before === undefined) return;
  if (isCourtesy(before)) scores.person += 4;
  else if (isRole(before)) scores.person += 2.5;
  else if (placePrepositions.has(before.norm))
    scores.place += before.norm === 'in' ? 1.6 : before.norm === 'to' || before.norm === 'from' ? 0.5 : 0.9;
  else if (before.norm === 'the' || before.norm === 'an') {
    const narrows = isModifier(tokens[to]);
    scores.person -= narrows ? 0.7 : 2;
    scores.organisation += narrows ? 0.5 : 0.6;
    scores.other += 0.3;
  } else if (/^(?:by|with|told|said|against)$/.test(before.norm)) scores.person += 0.4;
  if (bodyLeads.has(before.norm)) scores.organisation += 2;
  if (workLeads.has(before.norm)) scores.other += 2;
  const lead = tokens[from - 2];
  if (before.norm === 'of' && lead !== undefined && placeLeads.has(lead.lemma)) scores.place += 2;
}

const sayings = wordSet(
  'said says told added tweeted wrote argued claimed explained insisted noted stated replied admitted thinks believes recalled asked warned vowed',
);
const personal = wordSet('who whose whom');

function addAfter(scores: Scores, tokens: readonly Token[], { to }: TokenRange): void {
  const next = tokens[to];
  const second = tokens[to + 1];
  if (next === undefined) return;
  if (sayings.has(next.norm)) scores.person += 1.2;
  if (personal.has(next.norm) || (next.text === ',' && second !== undefined && personal.has(second.norm)))
    scores.person += 2;
  if (
    next.text === ',' &&
    second?.kind === 'number' &&
    /^[,.]$/.test(tokens[to + 2]?.text ?? '') &&
    second.text.length <= 2
  )
    scores.person += 3;
  if (next.text === ',' && second !== undefined && /^(?:a|an|the|his|her)$/.test(second.norm))
    addApposition(scores, tokens, to + 2);
  if (next.text === ',' && second !== undefined && places.has(second.text)) scores.place += 1.5;
  if (
    next.norm === "'s" &&
    /^(?:capital|government|president|parliament|economy|prime|foreign|border|population|army|constitution|leader|leaders|central|largest|capital)$/.test(
      second?.norm ?? '',
    )
  )
    scores.place += 1.5;
  if (next.text === '-' && second?.norm === 'based') scores.place += 3;
  if (
    placeLeads.has(next.norm) ||
    /^(?:river|mountains?|peninsula|airport|desert|valley|hills)$/.test(next.norm)
  )
    scores.place += 1.5;
  if (
    /^(?:party|company|group|newspaper|executives?|shareholders|shares|fighters|militants|employees|stock|lawmakers|headquarters)$/.test(
      next.norm,
    )
  )
    scores.organisation += 1;
  if (/^(?:residents|province|police|officials)$/.test(next.norm)) scores.place += 0.8;
  if (next.text === '(' && /^\p{Lu}{2,6}$/u.test(second?.text ?? '') && tokens[to + 2]?.text === ')')
    scores.organisation += 2;
}

/** What the noun behind "X, the …" says of X. */
function addApposition(scores: Scores, tokens: readonly Token[], from: number): void {
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.tag === 'VERB') return;
    if (isRole(token)) {
      scores.person += 2;
      return;
    }
    if (placeLeads.has(token.norm)) scores.place += 1.5;
    else if (bodyLeads.has(token.norm)) scores.organisation += 2;
    else continue;
    return;
  }
}
