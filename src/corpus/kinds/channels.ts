import { hull, overlaps } from '../../language/span';
import { wordSet } from '../../language/lexicon/wordSet';
import type { Quotation } from '../../source/model';
import type { Retelling } from '../alignment/retelling';
import type { Outline, Word } from '../alignment/outline';
import { haveOneIn } from '../entities/identity';
import type { Comparison, Difference, Evidence } from './kind';
import { evidence, piecesOf } from './passages';

/** Ways in which words come to the public, each with the nouns that name it after "in", "at" or "on". */
const channels: readonly (readonly [channel: string, nouns: ReadonlySet<string>])[] = [
  ['post', wordSet('twitter facebook instagram tweet')],
  ['statement', wordSet('statement')],
  ['interview', wordSet('interview')],
  ['conference', wordSet('conference briefing')],
  ['speech', wordSet('speech address rally sermon')],
  ['letter', wordSet('letter')],
  ['mail', wordSet('email e-mail')],
  ['testimony', wordSet('testimony hearing')],
];
/** Verbs that name it by themselves. */
const verbs: ReadonlyMap<string, string> = new Map([['tweet', 'post']]);
const before = wordSet('in on at during by via');
/** "in a joint written statement": so many words may stand between. */
const furthest = 4;
/** A quotation less surely one with the other may be another remark. */
const surelyOne = 0.85;

/** One utterance that came to the public in two ways: tweeted in one source, said in an interview in the other. */
export function otherChannels({ a, b, retellings, identity }: Comparison): Difference[] {
  const taken = new Set<Quotation>();
  return retellings.flatMap(({ quotations: [x, y], confidence }: Retelling) => {
    if (!x || !y || taken.has(x) || taken.has(y) || confidence < surelyOne) return [];
    if (!haveOneIn(identity, x.speakers, y.speakers)) return [];
    const [here, there] = [channelOf(a, x), channelOf(b, y)];
    if (!here || !there || here.channel === there.channel) return [];
    taken.add(x).add(y);
    return [{ a: shown(a, x, here), b: shown(b, y, there), question: 'How it was said', confidence: 0.6 }];
  });
}

interface Named {
  readonly channel: string;
  readonly words: readonly Word[];
}

/** The one way that the words beside the cue name. */
function channelOf({ clauses, words }: Outline, { cue }: Quotation): Named | undefined {
  const beside = clauses.filter(({ claim }) => cue.some(span => overlaps(claim, span)));
  const own = beside.flatMap(({ firstWord, lastWord }) =>
    words.slice(firstWord, lastWord).filter(({ quoted }) => !quoted),
  );
  const found = own.flatMap((word, i): Named[] => {
    const verb = cue.some(span => overlaps(span, word)) ? verbs.get(word.lemma) : undefined;
    if (verb !== undefined) return [{ channel: verb, words: [word] }];
    const [channel] = channels.find(([, nouns]) => nouns.has(word.lemma)) ?? [];
    const near = own.slice(Math.max(0, i - furthest), i);
    const at = near.findLastIndex(({ norm }) => before.has(norm));
    return channel === undefined || at < 0 ? [] : [{ channel, words: [...near.slice(at), word] }];
  });
  return new Set(found.map(({ channel }) => channel)).size === 1 ? found[0] : undefined;
}

function shown(outline: Outline, { cue, source }: Quotation, { words }: Named): Evidence {
  const whole = hull([...source, ...cue, ...words].sort((x, y) => x.start - y.start));
  return evidence(outline, piecesOf(words), whole);
}
