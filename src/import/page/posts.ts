/** Embedded posts of social networks, as their own scripts would find them. */
const embeds = [
  'blockquote.twitter-tweet',
  'blockquote.twitter-video',
  'blockquote.instagram-media',
  'blockquote.bluesky-embed',
  'blockquote.mastodon-embed',
  'blockquote.text-post-media',
  'blockquote.truthsocial-embed',
  'blockquote.tiktok-embed',
].join(',');

const signature = /^(?:—|–|-)?\s*(.{1,80}?)\s*\((@[\w.-]{1,60}(?:@[\w.-]+)?)\)\s*(.{0,40})$/;

/**
 * Writes each embedded post as a paragraph of its words and one of its signature, "— Name (@handle) January 26, 2025", as
 * the reading of sources knows posts, wherever in the page's element it stood.
 */
export function unfoldPosts(document: Document): void {
  for (const post of document.querySelectorAll(embeds)) {
    const paragraphs = paragraphsOf(post);
    if (!paragraphs.length) post.remove();
    else post.replaceWith(...paragraphs.map(words => paragraph(document, words)));
  }
}

function paragraph(document: Document, words: string): Element {
  const element = document.createElement('p');
  element.className = 'embedded-post';
  element.textContent = words;
  return element;
}

/** The words of a post, a paragraph each, then who signs it. */
function paragraphsOf(post: Element): string[] {
  const words: string[] = [];
  const tail: string[] = [];
  for (const node of post.childNodes) {
    const text = oneLine(node.textContent ?? '');
    if (!text) continue;
    if (node.nodeName === 'P' && !/^A post shared by/i.test(text)) words.push(...linesOf(node));
    else tail.push(text);
  }
  const signed = oneLine(tail.join(' '));
  const match = signature.exec(signed.replace(/^A post shared by\s*/i, ''));
  if (match) return [...words, oneLine(`— ${match[1] ?? ''} (${match[2] ?? ''}) ${match[3] ?? ''}`)];
  return [...words, signed].filter(Boolean);
}

/** The lines of a paragraph that `<br>` breaks. */
function linesOf(node: Node): string[] {
  const lines = [''];
  const visit = (part: Node): void => {
    if (part.nodeName === 'BR') lines.push('');
    else if (part.nodeType === 3) lines.push(`${lines.pop() ?? ''}${part.nodeValue ?? ''}`);
    else part.childNodes.forEach(visit);
  };
  visit(node);
  return lines.map(oneLine).filter(Boolean);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
