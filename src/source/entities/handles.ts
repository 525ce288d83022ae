import { editDistance } from '../../language/editDistance';
import type { Section } from '../model';
import { fullestName, reason, type EntityDraft } from './drafts';
import { isRead } from './nameMentions';

/** A surname shorter than this is in too many other words to tell who a handle belongs to. */
const shortest = 5;
/** In a name of this length one letter may differ, as transliterations do. */
const longEnough = 8;

/** Gives each handle ("@janedoe") to the person or body whose name it spells. */
export function addHandles(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  const spellings = drafts.flatMap(draft => {
    const name = fullestName(draft);
    return name === undefined || draft.kind === 'place' ? [] : [{ draft, name, words: lettersOf(name.key) }];
  });
  for (const section of sections) {
    if (!isRead(section)) continue;
    for (const token of section.reading.tokens) {
      if (token.kind !== 'handle') continue;
      const handle = token.norm.slice(1).replace(/[\d_]/g, '');
      const owners = spellings.filter(({ words }) => spells(handle, words));
      const [owner] = owners;
      if (owner === undefined || owners.length > 1) continue;
      const { draft, name } = owner;
      draft.mentions.push({
        start: section.start + token.start,
        end: section.start + token.end,
        type: 'name',
        reason: reason(`a handle that spells “${name.text}”`, { start: name.start, end: name.end }),
      });
    }
  }
}

function lettersOf(key: string): string[] {
  return key
    .split(' ')
    .map(word => word.replace(/[^\p{L}]/gu, ''))
    .filter(Boolean);
}

/** Whether a handle is made of a name: all of it, its last word with or without more before it, or nearly that word. */
function spells(handle: string, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const whole = words.join('');
  if (handle.length < 3 || whole === '') return false;
  if (handle === whole || handle === last + words.slice(0, -1).join('')) return true;
  if (last.length >= shortest && words.length > 1) {
    const before = handle.endsWith(last) ? handle.slice(0, -last.length) : undefined;
    if (
      before !== undefined &&
      (before === '' ||
        before.startsWith(words[0]?.charAt(0) ?? ' ') ||
        /^(?:sen|rep|gov|mr|dr|president|real|the|official)$/.test(before))
    )
      return true;
    if (handle.startsWith(last) && handle.length - last.length <= 3) return true;
  }
  return last.length >= longEnough && editDistance(handle, last, 1) <= 1;
}
