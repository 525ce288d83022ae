import type { Correction, SpeakerSaid } from '../source/corrections';
import type { Annotation, Decision, PassageTarget, SharedAssertion, TargetIndex } from './model';

/** What an annotation says in one line, as a person would put it; the words of a note are its own, without marks of Markdown. */
export function whatIsSaid({ content, targets }: Annotation): string {
  switch (content.type) {
    case 'note':
    case 'other':
      return oneLine([asRead(content.text), ...content.tags.map(tag => `#${tag}`)].join(' '));
    case 'correction':
      return corrected(content.correction, ({ target }) => quoted(targets[target]));
    case 'shared':
      return content.asserts === 'own-story'
        ? `${quoted(targets[0])} ${assertions['own-story']}`
        : `${quoted(targets[0])} ${assertions[content.asserts]} ${quoted(targets[1])}`;
    case 'decision':
      return decided(content);
    case 'link':
      return withReason(`${quoted(targets[0])} ${content.relation} ${quoted(targets[1])}`, content.text);
  }
}

/** Words in Markdown without the marks for bold words, code and links. */
function asRead(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\][]{1,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(?=\S)([^*_`\n]{1,200})(?<=\S)\1/g, '$2');
}

/** The words of the first passage that an annotation is about; empty where a whole source is meant. */
export function passageOf({ targets: [first] }: Annotation): string {
  return oneLine(first?.anchor?.exact ?? '');
}

const assertions: Readonly<Record<SharedAssertion, string>> = {
  'one-entity': 'is the same as',
  'two-entities': 'is not the same as',
  'same-thing': 'tells of the same thing as',
  'other-thing': 'tells of another thing than',
  'one-story': 'tells the story of',
  'own-story': 'tells a story of its own',
};

type Quote = (passage: TargetIndex) => string;

function corrected(correction: Correction<TargetIndex>, quote: Quote): string {
  if (correction.asserts === 'one-entity') {
    const [one, other] = correction.passages;
    return `${quote(one)} ${assertions['one-entity']} ${quote(other)}`;
  }
  const everywhere = 'reach' in correction && correction.reach === 'everywhere' ? ', everywhere' : '';
  return `${quote(correction.passage)} ${predicate(correction, quote)}${everywhere}`;
}

function predicate(
  correction: Exclude<Correction<TargetIndex>, { readonly asserts: 'one-entity' }>,
  quote: Quote,
): string {
  switch (correction.asserts) {
    case 'entity': {
      const { kind, name } = correction;
      const called = name === undefined ? '' : `called “${name}”`;
      if (kind === undefined) return called ? `is ${called}` : 'is a name';
      return `is ${kind === 'other' ? 'some other name' : withArticle(kind)}${called && `, ${called}`}`;
    }
    case 'no-entity':
      return 'names nobody and nothing';
    case 'two-entities':
      return `${assertions['two-entities']} ${quote(correction.other)}`;
    case 'means':
      return `means ${quote(correction.entity)}`;
    case 'speaker':
      return `was said by ${speaker(correction.speaker, quote)}`;
    case 'type':
      return `is ${withArticle(correction.type)} quotation`;
    case 'extent':
      return `goes as far as ${correction.content.map(quote).join(' … ')}`;
    case 'no-quotation':
      return 'is no quotation';
    case 'quotation':
      return correction.speaker === undefined
        ? 'is a quotation'
        : `was said by ${speaker(correction.speaker, quote)}`;
  }
}

function speaker(said: SpeakerSaid<TargetIndex>, quote: Quote): string {
  if (said === null) return 'nobody who is named';
  return typeof said === 'string' ? said : quote(said).slice(1, -1);
}

function decided({ outcome, reason, inFavourOf }: Decision): string {
  const what = {
    confirmed: 'Confirmed',
    dismissed: 'Dismissed',
    resolved: inFavourOf === undefined ? 'Resolved' : `${nameOf(inFavourOf)} is right`,
  }[outcome];
  return withReason(what, reason);
}

function withReason(what: string, reason: string): string {
  return reason ? `${what}: ${oneLine(reason)}` : what;
}

/** Longer passages are cut. */
const longest = 60;

function quoted(target: PassageTarget | undefined): string {
  if (!target?.anchor) return target ? nameOf(target.source) : '“…”';
  const words = oneLine(target.anchor.exact);
  return inMarks(words, text =>
    text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')}…` : text,
  );
}

/** Words in quotation marks, cut if need be: such as have marks of their own never stand in two pairs. */
export function inMarks(words: string, cut: (words: string) => string): string {
  const [, inner] = /^[“"]([^“”"]+)[”"]?$/.exec(words) ?? [];
  return `“${cut(inner ?? words.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'"))}”`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A source by the name of its file. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
