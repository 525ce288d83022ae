import type { MarkedWording } from '../../protocol/card';
import { plain, shorten } from './markdown';

/** Same words between two changes are shown up to this length; of longer ones only what stands next to a change. */
const context = 32;
/** A change that is longer is cut. */
const longestChange = 70;

/** A wording as Markdown, its changed words in a colour and bold, so that they show without the colour too. */
export function wordingMarkdown(wording: MarkedWording): string {
  return wording
    .map(({ text, changed }, index) => {
      if (changed) return mark(text);
      const before = index > 0;
      const after = index < wording.length - 1;
      return plain(before || after ? nearChanges(text, before, after) : text);
    })
    .join('');
}

/** A mark may not begin or end with a space, or Markdown doesn't take it for one. */
function mark(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (!words) return text;
  const shown = plain(shorten(words, longestChange));
  return `${before}<span style="color:var(--vscode-editorWarning-foreground);">**${shown}**</span>${after}`;
}

/** The same words as far as they stand next to a change before or after them. */
function nearChanges(text: string, before: boolean, after: boolean): string {
  const room = context * (Number(before) + Number(after));
  if (text.length <= room) return text;
  const head = before ? text.slice(0, text.lastIndexOf(' ', context) + 1) : '';
  const tail = after ? text.slice(text.indexOf(' ', text.length - context)) : '';
  return `${head}…${tail}`;
}
