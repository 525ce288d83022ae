/**
 * Where the n-th occurrence of some words is shown in the editors, in pixels of the page; undefined while it is not shown.
 * Runs in the page: it may refer to nothing outside itself.
 */
export function placeOf({ words, occurrence }: { words: string; occurrence: number }):
  | {
      x: number;
      y: number;
    }
  | undefined {
  let left = occurrence;
  // The editor draws each line by itself, in any order, with spaces that do not break.
  const top = (line: Element): number => line.getBoundingClientRect().top;
  const lines = [...document.querySelectorAll('.editor-instance .view-line')].sort((a, b) => top(a) - top(b));
  for (const line of lines) {
    const text = line.textContent.replaceAll('\u00a0', ' ');
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (--left) continue;
      const middle = at + Math.floor(words.length / 2);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let before = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (middle < before + length) {
          const range = document.createRange();
          range.setStart(node, middle - before);
          range.setEnd(node, middle - before + 1);
          const box = range.getBoundingClientRect();
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
        before += length;
      }
    }
  }
  return undefined;
}
