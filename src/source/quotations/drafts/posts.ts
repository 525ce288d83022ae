import type { Span } from '../../../language/span';
import { contains } from '../../../language/span';
import type { Post } from '../../model';
import type { Passage } from '../syntax/passage';
import type { SpeechCue } from './direct';
import type { Draft } from './draft';
import { spanOf } from './draft';

/** An embedded post as a quotation: its lines without the signature, credited to its author. */
export function postDraft(
  post: Post,
  passages: readonly Passage[],
  announced: SpeechCue | undefined,
): Draft | undefined {
  const signature = post.author ?? post.handle;
  const words = passages.filter(passage => signature === undefined || !contains(passage, signature));
  if (words.length === 0) return undefined;
  const lead = announced?.cue;
  return {
    basis: 'post',
    content: words.flatMap(withoutLink),
    cue: announced !== undefined && lead !== undefined ? [spanOf(announced.line, lead)] : [],
    source: signature === undefined ? [] : [signature],
    cueClass: 'neutral',
    negated: false,
    continues: undefined,
  };
}

/** The words of a line of a post; an address at its end is a link to a picture. */
function withoutLink({ words, start }: Passage): Span[] {
  let last = words.length - 1;
  while (words[last]?.kind === 'address') last--;
  const end = words[last]?.end;
  return end === undefined ? [] : [{ start, end }];
}
