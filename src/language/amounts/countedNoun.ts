import type { TaggedTokens } from './draft';

const skippable: ReadonlySet<string> = new Set(['ADJ', 'PROPN']);

/** The lemma of the noun that stands after a number, over adjectives and "of the": "250 jailed people", "dozens of civilians". */
export function countedNoun({ tokens, tags }: TaggedTokens, from: number): string | undefined {
  let at = from;
  if (tokens[at]?.norm === 'of') {
    at++;
    if (tags[at] === 'DET') at++;
  }
  let noun: string | undefined;
  for (let steps = 0; steps < 6; steps++, at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (tags[at] === 'NOUN') noun = token.lemma;
    else if (noun !== undefined) break;
    else if (!skippable.has(tags[at] ?? '') && !isModifier(tags[at], token.norm) && token.text !== '-') break;
  }
  return noun;
}

/** A participle, or the "internally" of "internally displaced people". */
function isModifier(tag: string | undefined, norm: string): boolean {
  return tag === 'VERB' ? /(?:ed|ing|en)$/.test(norm) : tag === 'ADV' && norm.endsWith('ly');
}
