import { commandAddress } from '../commandLinks';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/** Text of a source or a person as Markdown that shows just this text, on one line. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+\-.!|~]/g, sign => `\\${sign}`)
    .replaceAll(/[&<>$]/g, sign => entities[sign] ?? sign);
}

/** A link that runs a command; `label` is Markdown already, `hint` is shown over it. */
export function commandLink(
  label: string,
  hint: string,
  command: string,
  ...commandArguments: readonly unknown[]
): string {
  const title = plain(hint).replaceAll('"', '&quot;');
  return `[${label}](${commandAddress(command, ...commandArguments)} "${title}")`;
}

/** The text on one line, or as much of its beginning as `length` characters hold, cut between words. */
export function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > length / 2 ? end : length).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Ends a line within a block. */
export const lineEnd = '  \n';

/** "1 mention", "4 mentions". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
