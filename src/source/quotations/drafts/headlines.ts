import { maySpeak } from '../cues/somebody';
import { trimmed } from '../syntax/extents';
import type { Line } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import type { Syntax } from '../syntax/syntax';
import type { Draft } from './draft';
import { draftOf } from './draft';

const notices =
  /^(?:update|updated|watch|listen|read|exclusive|breaking|video|photos?|pictures?|live|opinion|analysis|editorial|review|recap|correction|note|editor's|fact|explainer|timeline|q&a|interview|transcript|report card|q|a)$/;

const topics = /^(?:for|in|at|warnings?|reactions?|alerts?)$/;

function isSomebody({ items }: Line, { first, last }: Stretch): boolean {
  const words = items.slice(first, last + 1);
  const of = words.findIndex(({ tag }, at) => tag === 'ADP' && at > 0);
  const head = (of < 0 ? words : words.slice(0, of)).at(-1);
  return (
    head !== undefined && maySpeak(words.map(({ text }) => text).join(' '), head.norm, head.tag === 'PROPN')
  );
}

/** "Minister: No deal without guarantees", "No deal without guarantees: minister": the headline's own way to credit. */
export function headlineDraft(syntax: Syntax): Draft | undefined {
  const { line } = syntax;
  const { items } = line;
  if (line.passage.kind !== 'headline' && line.passage.kind !== 'heading') return undefined;
  const colon = items.findIndex(({ text, inMarks }) => text === ':' && inMarks === undefined);
  const quoted = quotedBefore(line, colon);
  if (quoted !== undefined) return quoted;
  if (colon < 1 || colon > 7 || items[colon + 1]?.tag === 'QUOTE') return undefined;
  const source = nounPhraseStartingAt(line, 0);
  const credits =
    source?.last === colon - 1 && !notices.test(items[0]?.norm ?? '') && items.length - colon > 3;
  if (!credits || !isSomebody(line, source)) return undefined;
  return draftOf(line, {
    basis: 'headline',
    content: [trimmed(items, colon + 1, items.length - 1)],
    cue: { first: colon, last: colon },
    source,
  });
}

/** "‘No way back’: minister on fees": who says what stands in marks may come behind the colon. */
function quotedBefore(line: Line, colon: number): Draft | undefined {
  const { items } = line;
  const marks = items[0]?.inMarks;
  if (marks === undefined || colon < 3 || items[colon - 1]?.inMarks !== marks) return undefined;
  const topic = items.findIndex(({ norm }, at) => norm === 'on' && at > colon);
  const source = { first: colon + 1, last: (topic < 0 ? items.length : topic) - 1 };
  const phrase = nounPhraseStartingAt(line, source.first);
  // "‘Danger to life’: red warning for the coast" tells what it is about.
  const isTopic = items.slice(source.first).some(({ norm }) => topics.test(norm));
  if (phrase === undefined || phrase.last < source.last || isTopic || !isSomebody(line, source))
    return undefined;
  const cue = { first: colon, last: colon };
  return draftOf(line, { basis: 'headline', content: [{ first: 0, last: colon - 1 }], cue, source });
}
