import type { Citation } from '../../protocol';

/**
 * A quotation ready to be pasted: the words, who said them and where they were published, as far as that is known;
 * an unknown outlet goes by the name of the file.
 */
export function citationText({
  words,
  speaker,
  author,
  outlet,
  title,
  date,
  address,
  file,
}: Citation): string {
  const said = `“${words.replaceAll(/\s+/g, ' ').trim()}”${speaker === undefined ? '' : ` — ${speaker}`}`;
  const publication = [
    author,
    title === undefined ? undefined : `“${title}”`,
    outlet ?? (title === undefined ? file : undefined),
    date,
  ].filter(part => part !== undefined);
  return [`${said}, in ${publication.join(', ')}.`, ...(address === undefined ? [] : [address])].join(' ');
}
