import type { Span } from '../../language/span';
import { slice } from '../../language/span';
import type { Reason } from '../model';
import type { Draft } from './drafts/draft';
import type { Speaker } from './speakers';

/** The longest words that a reason quotes. */
const longest = 60;

function quoted(text: string, span: Span): string {
  const words = slice(text, span).replace(/\s+/g, ' ').trim();
  return words.length > longest ? `“${words.slice(0, longest - 1).trimEnd()}…”` : `“${words}”`;
}

/** Why this speaker, in plain words, with the passage that it rests on. */
export function reasonFor(
  text: string,
  draft: Draft,
  speaker: Speaker | undefined,
  before: Speaker | undefined,
): Reason {
  const source = draft.source[0];
  const cue = draft.cue[0];
  if (source === undefined || speaker === undefined) return withoutSource(text, draft, before);
  const by = cue === undefined ? '' : ` ${how(text, draft, cue)}`;
  switch (speaker.via) {
    case 'pronoun':
      return { text: pronounReason(text, source, speaker, by), evidence: speaker.mention ?? source };
    case 'description':
      return { text: descriptionReason(text, source, speaker, by), evidence: source };
    case 'name':
      return { text: nameReason(text, draft, source, speaker, by), evidence: source };
  }
}

function how(text: string, { basis }: Draft, cue: Span): string {
  if (slice(text, cue).startsWith(':')) return 'before a colon';
  if (basis === 'according to') return `after ${quoted(text, cue)}`;
  return `with ${quoted(text, cue)}`;
}

function nameReason(
  text: string,
  { basis }: Draft,
  source: Span,
  { name, entities }: Speaker,
  by: string,
): string {
  if (basis === 'post') return `${name ?? ''} is the author of the post.`;
  if (basis === 'transcript') return `${quoted(text, source)} is the label of this turn of the transcript.`;
  const together = entities.length > 1 ? ' They are named together.' : '';
  return `The text names ${quoted(text, source)}${by}.${together}`;
}

function pronounReason(text: string, source: Span, { name, mention, follows }: Speaker, by: string): string {
  if (follows === true && name !== undefined)
    return `${quoted(text, source)}${by} is taken to be ${name}, who was speaking just before.`;
  if (name === undefined) return `The text says ${quoted(text, source)}${by} and does not tell who that is.`;
  const why = mention === undefined || mention.reason.text === '' ? '' : ` ${mention.reason.text}`;
  return `${quoted(text, source)}${by} means ${name}.${why}`;
}

function descriptionReason(
  text: string,
  source: Span,
  { name, mention, entities, follows }: Speaker,
  by: string,
): string {
  if (follows === true && name !== undefined)
    return `${quoted(text, source)}${by} is taken to be ${name}, who was speaking just before.`;
  if (entities.length === 0) return `The text gives no name, only ${quoted(text, source)}${by}.`;
  const why = mention === undefined || mention.reason.text === '' ? '' : ` ${mention.reason.text}`;
  return `${quoted(text, source)}${by} means ${name ?? 'nobody known'}.${why}`;
}

function withoutSource(text: string, { basis, continues, cue }: Draft, before: Speaker | undefined): Reason {
  const evidence = continues?.source[0] ?? continues?.cue[0] ?? continues?.content[0];
  const name = before?.name;
  if (continues !== undefined && name !== undefined) {
    const words =
      basis === 'held up'
        ? `These words of ${name} from the text stand here as a heading.`
        : `Nobody is named here; ${name} was speaking just before.`;
    return { text: words, evidence };
  }
  const verb = cue[0];
  if (verb !== undefined) return { text: `${quoted(text, verb)} names no source.`, evidence: verb };
  return { text: 'The text does not say who speaks.', evidence: undefined };
}
