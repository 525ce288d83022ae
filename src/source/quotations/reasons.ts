import type { Span } from '../../language/span';
import { byPlace, hull, slice } from '../../language/span';
import type { Reason } from '../model';
import type { Draft } from './drafts/draft';
import type { Speaker } from './speakers';

/** The longest words that a reason quotes. */
const longest = 70;

/**
 * Why this speaker, in plain words, with the passage that it rests on. `before` is who was speaking where the quotation
 * names nobody.
 */
export function reasonFor(
  text: string,
  draft: Draft,
  speaker: Speaker | undefined,
  before: Speaker | undefined,
): Reason {
  const [source] = draft.source;
  if (source === undefined || speaker === undefined) return withoutSource(text, draft, before);
  const name = speaker.name;
  if (draft.basis === 'post')
    return { text: `The post is signed by ${name ?? 'its author'}.`, evidence: source };
  if (draft.basis === 'transcript')
    return { text: `The transcript gives this turn to ${quoted(text, [source])}.`, evidence: source };
  const words = quoted(text, [...draft.source, ...draft.cue]);
  const evidence = speaker.mention ?? source;
  if (name === undefined) return { text: `${words}: the text does not tell who that is.`, evidence };
  if (speaker.follows === true)
    return { text: `${words}: taken to be ${name}, who was speaking just before.`, evidence };
  switch (speaker.via) {
    case 'pronoun':
      return { text: `${words}: ${quoted(text, [source])} means ${name}${because(speaker)}.`, evidence };
    case 'description':
      return speaker.entities.length === 0
        ? { text: `${words}: the text gives no name.`, evidence }
        : { text: `${words}: that is ${name}${because(speaker)}.`, evidence };
    case 'name':
      return { text: `${words}: the text names ${name}.`, evidence };
  }
}

function because({ mention }: Speaker): string {
  const reason = mention?.reason.text.replace(/\.$/, '') ?? '';
  return reason === '' ? '' : ` (${reason})`;
}

function withoutSource(text: string, draft: Draft, before: Speaker | undefined): Reason {
  const { continues, cue, basis } = draft;
  const name = before?.name;
  if (continues !== undefined && name !== undefined) {
    const evidence = continues.source[0] ?? continues.cue[0] ?? continues.content[0];
    const words =
      basis === 'held up'
        ? `A heading that holds up words of ${name} from the text.`
        : `Nobody is named here; ${name} was speaking just before.`;
    return { text: words, evidence };
  }
  if (cue.length > 0) return { text: `${quoted(text, cue)} names no source.`, evidence: cue[0] };
  return { text: 'The text does not tell who speaks.', evidence: undefined };
}

/** The words of the spans in text order, what stands between them left out where it is long. */
function quoted(text: string, spans: readonly Span[]): string {
  const parts: Span[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const last = parts.at(-1);
    if (last !== undefined && span.start - last.end <= 2) parts[parts.length - 1] = hull([last, span]);
    else parts.push(span);
  }
  const words = parts.map(part => slice(text, part).replace(/\s+/g, ' ').trim()).join(' … ');
  return words.length > longest ? `“${words.slice(0, longest - 1).trimEnd()}…”` : `“${words}”`;
}
