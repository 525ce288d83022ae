/** Text of a source or a person as Markdown that shows just this text, on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&$!]/g, sign => `\\${sign}`);
}

/** "1 mention", "4 mentions". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
