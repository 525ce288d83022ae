/** Addresses that a link in a note may lead to. */
const allowed = '(?:https?:\\/\\/|mailto:)';
const linkElsewhere = new RegExp(`\\]\\((?!\\s*<?${allowed})`, 'gi');
const definitionElsewhere = new RegExp(`\\]:(?!\\s*<?${allowed})`, 'gi');

/**
 * Markdown that somebody has written, made harmless: HTML, links to anything but pages and mail, and pictures, which would
 * be loaded, are shown as the text that they are. What it is otherwise stays.
 */
export function safeMarkdown(markdown: string): string {
  return (
    markdown
      .replaceAll('<', '&lt;')
      // A sign of its own after "]" or "!" can't be taken back by a backslash before these.
      .replaceAll(linkElsewhere, ']\\(')
      .replaceAll(definitionElsewhere, ']\\:')
      .replaceAll('![', '!\\[')
  );
}

/** Plain words as Markdown that shows them as they are. */
export function escapedMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&$!]/g, sign => `\\${sign}`);
}
