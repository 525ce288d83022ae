import assert from 'node:assert/strict';
import type { ImportedArticle } from '../../src/import/article';
import { importPage } from '../../src/import/page/importPage';

const [crash, fog, route, captain] = [
  'A passenger ferry hit a pier in Torvik harbour on Tuesday and 12 people were hurt, police said.',
  'Harbour master Ingrid Solberg said that the fog had been thick. “It was a wall,” she said.',
  'The ferry company Nordlin is expected to suspend the route on Friday, according to a statement.',
  'The captain, Pavel Moreau, refused to comment. He had sailed the route for nine years.',
];
const paragraphs = [crash, fog, route, captain].map(words => `<p>${words}</p>`).join('');
const article = [crash, fog, route, captain].join('\n\n');

function taken(html: string): ImportedArticle {
  const { articles } = importPage(html, '2025-06-01');
  assert.equal(articles.length, 1);
  return articles[0]!;
}

function jsonLd(thing: object): string {
  return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

describe('a page of an odd shape', () => {
  it('of a live blog has the headline and the day of the whole, not of what was told last', () => {
    const update = { '@type': 'BlogPosting', headline: 'Harbour master speaks', datePublished: '2025-01-29' };
    const { metadata, text } = taken(
      `<html><head>${jsonLd({
        '@type': 'LiveBlogPosting',
        headline: 'Torvik ferry: 12 hurt',
        datePublished: '2025-01-28T08:02:00Z',
        liveBlogUpdate: [{ ...update, articleBody: 'Words of one update' }],
      })}</head><body><main><h1>Torvik ferry: 12 hurt</h1>${paragraphs}</main></body></html>`,
    );
    assert.equal(metadata.title, 'Torvik ferry: 12 hurt');
    assert.equal(metadata.date, '2025-01-28T08:02:00Z');
    assert.equal(text, `Torvik ferry: 12 hurt\n\n${article}\n`);
  });

  it('of a wire, as it was typed, has its paragraphs and no line ends inside them', () => {
    const typed = [crash, fog, route, captain].map(words => `   ${words.replace(' and ', ' and\n')}`);
    const { text } = taken(
      `<html><head><title>ferry</title></head><body><pre>\n${typed.join('\r\n \r\n')}\n</pre></body></html>`,
    );
    assert.equal(text, `ferry\n\n${article}\n`);
  });

  it('whose system knows no date and no author says neither', () => {
    const unset = { '@type': 'NewsArticle', headline: 'Ferry hits pier', author: 'admin' };
    const page = (date: string): string =>
      `<html><head>${date}${jsonLd({ ...unset, datePublished: '1970-01-01T00:00:00Z' })}</head><body>${paragraphs}</body></html>`;
    const { metadata, doubts } = taken(page(''));
    assert.deepEqual([metadata.date, metadata.author, doubts], [undefined, undefined, []]);
    const told = '<meta property="article:published_time" content="2025-01-28">';
    assert.equal(taken(page(told)).metadata.date, '2025-01-28');
  });

  it('for printing has the lower heading that its title names for a headline', () => {
    const { metadata, text } = taken(
      `<html><head><title>Print - Coast Daily - Ferry hits pier</title></head><body><h3>Coast Daily</h3>
       <h2>Ferry hits pier</h2>${paragraphs}</body></html>`,
    );
    assert.equal(metadata.title, 'Ferry hits pier');
    assert.ok(text.startsWith('Ferry hits pier\n\n'));
    assert.ok(text.endsWith(`${article}\n`));
  });

  it('that breaks off for subscribers has the words before and none of the offer', () => {
    const { text, notes } = taken(
      `<html><head>${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry hits pier', isAccessibleForFree: false })}</head>
       <body><article><h1>Ferry hits pier</h1><p>${crash}</p><p>Harbour master Ingrid Solberg said that the…</p>
       <div class="offer"><h2>Continue reading with a subscription</h2><p>Already a subscriber? <a>Log in</a></p>
       <ul><li>Unlimited access</li><li>Cancel any time</li></ul></div></article></body></html>`,
    );
    assert.equal(text, `Ferry hits pier\n\n${crash}\n\nHarbour master Ingrid Solberg said that the…\n`);
    assert.ok(notes.includes('is marked as for subscribers: it may be cut off'));
  });

  it('that leads to the whole story at its end has the words above alone', () => {
    const { text } = taken(
      `<html><body><h1>Ferry hits pier</h1>${paragraphs}<p><a href="x">Read the full story</a></p></body></html>`,
    );
    assert.equal(text, `Ferry hits pier\n\n${article}\n`);
  });
});
