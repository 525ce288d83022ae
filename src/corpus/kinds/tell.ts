import { listed } from '../../language/listed';
import type { Side } from './kind';

/** A sentence for all sides of a difference: "Question: 000 says “this”; 001 and 002 say “that”." */
export function tellSides(question: string, sides: readonly Side[], one: string, many: string): string {
  const told = sides.map(
    ({ who, wording }) => `${listed(who)} ${who.length > 1 ? many : one} ${inMarks(wording)}`,
  );
  return `${question}: ${told.join('; ')}.`;
}

/** Longer wordings are cut in the middle of a message. */
const longest = 200;

/** The words in quotation marks, their own marks made single and paired, on one line. */
function inMarks(wording: string): string {
  const words = wording.replace(/\s+/g, ' ').replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/g, '');
  const cut = words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words;
  const opening = /[“„]|(?<=^|[\s(])"/g;
  const closing = /”|(?<!^|[\s(])"/g;
  const [open = 0, closed = 0] = [opening, closing].map(mark => cut.match(mark)?.length ?? 0);
  const single = cut.replace(opening, '‘').replace(closing, '’');
  return `“${open < closed ? '‘' : ''}${single}${open > closed ? '’' : ''}”`;
}
