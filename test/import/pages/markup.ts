import type { Block, PageStory } from './stories';

/** A page with what it says in so many words; what it does not state is not expected. */
export interface MadePage {
  readonly build: string;
  readonly html: string;
  readonly story: PageStory;
  readonly states: readonly ('title' | 'date' | 'outlet' | 'author')[];
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** How a system writes the parts of an article. */
export interface Dialect {
  readonly paragraph: (text: string) => string;
  readonly between?: (i: number) => string;
}

/** The blocks of a story as HTML. */
export function bodyOf({ blocks }: PageStory, { paragraph, between = () => '' }: Dialect): string {
  return blocks.map((block, i) => `${blockOf(block, paragraph)}${between(i)}`).join('\n');
}

function blockOf({ kind, texts }: Block, paragraph: (text: string) => string): string {
  const [text = '', signature = ''] = texts.map(escape);
  if (kind === 'heading') return `<h2>${text}</h2>`;
  if (kind === 'list') return `<ul>${texts.map(item => `<li>${escape(item)}</li>`).join('')}</ul>`;
  if (kind === 'quote') return `<blockquote><p>${text}</p></blockquote>`;
  if (kind === 'post') {
    const [name = '', date = ''] = signature.split(/(?<=\))\s/);
    return `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">${text}</p>${name} <a href="https://twitter.com/x/status/1">${date}</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`;
  }
  return paragraph(text);
}

/** A day in English words. */
export function longDate(iso: string): string {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  return `${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${Number(iso.slice(8, 10))}, ${iso.slice(0, 4)}`;
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

export function newsArticle(story: PageStory, more: object = {}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.date,
    dateModified: story.date.replace('T0', 'T1'),
    author: [{ '@type': 'Person', name: story.author, url: 'https://www.example.org/people/1' }],
    publisher: {
      '@type': 'Organization',
      name: story.outlet,
      logo: { '@type': 'ImageObject', url: 'https://www.example.org/logo.png' },
    },
    mainEntityOfPage: { '@type': 'WebPage', '@id': story.address },
    ...more,
  };
}

export function openGraph({ title, outlet, date, address }: PageStory): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="${escape(title)}"><meta property="og:site_name" content="${escape(outlet)}"><meta property="og:url" content="${address}"><meta property="article:published_time" content="${date}"><meta property="og:image" content="https://www.example.org/a.jpg">`;
}

export function page(head: string, body: string, attributes = ''): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<style>.a{color:red}</style><script>window.dataLayer=[];function f(){return "<p>not text</p>"}</script></head>\n<body ${attributes}>${body}</body></html>`;
}
