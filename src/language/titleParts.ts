import { isCapitalised } from './characters';
import { courtesyTitles, roleNouns, titleModifiers } from './lexicon/roles';
import { isNameNoun, isPeopleWord, type TokenRange } from './nameRuns';
import { isOrdinaryWord } from './ordinaryWords';
import type { Token } from './paragraph';
import { singular } from './nouns';

/** A run of capitalised words taken apart: what stands before a title, the title, and the name it belongs to. */
export interface TitleParts {
  /** "Colorado" in "Colorado Attorney General John Suthers". */
  readonly before: TokenRange;
  readonly title: TokenRange;
  readonly name: TokenRange;
}

/** Whether the token is a courtesy title: "Mr.", "Sen". */
export function isCourtesy(token: Token | undefined): boolean {
  return token !== undefined && courtesyTitles.has(token.norm.replace(/\.$/, ''));
}

/** Whether the token is an office, a rank or a trade; plural ones too. */
export function isRole(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { norm } = token;
  if (roleNouns.has(norm) || roleNouns.has(singular(norm))) return true;
  const last = norm.split('-', 4).at(-1) ?? '';
  return norm.includes('-') && norm.length < 40 && (roleNouns.has(last) || /-(?:general|elect)$/.test(norm));
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && (titleModifiers.has(token.norm) || isPeopleWord(token));
}

/** Finds the title in a run; without one the whole run is the name. */
export function splitTitle(tokens: readonly Token[], run: TokenRange): TitleParts {
  const none = { before: at(run.from), title: at(run.from), name: run };
  const head = findHead(tokens, run);
  if (head < 0) return none;
  let first = head;
  while (
    first > run.from &&
    (isModifier(tokens[first - 1]) || isRole(tokens[first - 1]) || isCourtesy(tokens[first - 1]))
  )
    first--;
  let last = head + 1;
  while (last < run.to && (isRole(tokens[last]) || isCourtesy(tokens[last])) && last + 1 < run.to) last++;
  last = overOffice(tokens, last, run.to);
  const name = { from: last, to: run.to };
  if (belongsToBody(tokens, run, head, name)) return none;
  return { before: { from: run.from, to: first }, title: { from: first, to: last }, name };
}

function at(index: number): TokenRange {
  return { from: index, to: index };
}

function findHead(tokens: readonly Token[], run: TokenRange): number {
  for (let i = run.from; i < run.to; i++) {
    const token = tokens[i];
    if (isCourtesy(token) || isRole(token)) return i;
  }
  return -1;
}

/** "Secretary of State", "Minister for Health", "Speaker of the House": what the office is over, in ordinary words. */
function overOffice(tokens: readonly Token[], from: number, to: number): number {
  if (!/^(?:of|for)$/.test(tokens[from]?.norm ?? '')) return from;
  let end = from + 1;
  if (tokens[end]?.norm === 'the') end++;
  while (end < to && (isOrdinaryWord(tokens[end]?.norm ?? '') || tokens[end]?.norm === 'and')) end++;
  return end;
}

/** "Justice Department", "Prince Edward Island", "General Motors": no title but part of a longer name. */
function belongsToBody(tokens: readonly Token[], run: TokenRange, head: number, name: TokenRange): boolean {
  const last = tokens[run.to - 1];
  if (head > run.from && /^(?:of|for|and|on)$/.test(tokens[head - 1]?.norm ?? '')) return true;
  if (isCourtesy(tokens[head])) return false;
  if (name.to > name.from) {
    const next = tokens[name.from];
    return isNameNoun(last) && !isPersonal(tokens, name) && (name.to - name.from < 3 || isNameNoun(next));
  }
  return false;
}

function isPersonal(tokens: readonly Token[], name: TokenRange): boolean {
  return (
    name.to - name.from >= 2 &&
    !isOrdinaryWord(tokens[name.from]?.norm ?? '') &&
    !isNameNoun(tokens[name.to - 1])
  );
}

/** Whether every word of the range could be part of a title: "Foreign Ministers". */
export function isTitleOnly(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let roles = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (isRole(token) || isCourtesy(token)) roles++;
    else if (!isModifier(token) && isCapitalised(token?.text ?? '')) return false;
  }
  return roles > 0;
}
