import { bodyOf, escape, jsonLd, longDate, type MadePage, newsArticle, openGraph, page } from './markup';
import type { PageStory } from './stories';
import * as around from './surroundings';

type Build = (story: PageStory) => Omit<MadePage, 'build' | 'story'>;

const all = ['title', 'date', 'outlet', 'author'] as const;
const p = (text: string): string => `<p>${text}</p>`;
const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(2000)}`;

/** Pages as browsers and people leave them: saved whole, cut out, out of order. */
export const savedBuilds: Readonly<Record<string, Build>> = {
  /** One file with all pictures inside, as extensions save it. */
  oneFile: story => ({
    states: all,
    html: `<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: ${story.address} \n saved date: Tue Nov 26 2024 10:11:12 GMT+0100 (Central European Standard Time)\n--><head><meta charset="utf-8"><title>${escape(story.title)}</title>${openGraph(story)}${jsonLd(newsArticle(story))}<style>body{background:url(${picture})}</style></head><body>${around.menu}<main><article><h1>${escape(story.title)}</h1><img src="${picture}">${bodyOf(story, { paragraph: p })}</article></main>${around.footer}</body></html>`,
  }),
  /** As a browser saves it, with a note where it came from; the head is all that says anything. */
  browserComplete: story => ({
    states: all,
    html: `<!DOCTYPE html>\n<!-- saved from url=(0042)${story.address} -->\n${page(`<title>${escape(story.title)}</title>${openGraph(story)}<meta name="author" content="${escape(story.author)}"><link rel="stylesheet" href="./story_files/main.css">`, `${around.menu}<div class="story-wrapper"><h1>${escape(story.title)}</h1>${around.figure}<div class="story-text">${bodyOf(story, { paragraph: p })}</div></div>${around.related}${around.comments(3)}`).replace('<!DOCTYPE html>\n', '')}`,
  }),
  /** Tags that are never closed. */
  unclosed: story => ({
    states: ['title', 'author', 'date'],
    html: `<html><head><title>${escape(story.title)}</title><body><div class=nav><a href=/1>Home<a href=/2>News</div><div id=article><h1>${escape(story.title)}</h1><div class=byline>By ${escape(story.author)}</div><div class=pubdate>${longDate(story.date)}</div>${bodyOf(story, { paragraph: text => `<p>${text}\n` })}</div>`,
  }),
  /** An interview: questions in bold. */
  interview: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd(newsArticle(story, { '@type': ['NewsArticle', 'Interview'] }))}`,
      `${around.menu}<article class="interview"><h1>${escape(story.title)}</h1>${bodyOf(story, { paragraph: text => `<p>${text.includes('“') ? `<strong>${text}</strong>` : text}</p>` })}${around.share}</article>${around.related}${around.footer}`,
    ),
  }),
  /** Hidden text for machines, and the same text twice for small screens. */
  hiddenParts: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)}</title>${openGraph(story)}${jsonLd(newsArticle(story))}`,
      `<a class="skip-link" href="#m">Skip to content</a>${around.menu}<main id="m"><article><h1>${escape(story.title)}</h1><span class="sr-only">Listen to this story for eight minutes</span><div style="display:none"><p>${escape(story.blocks[0]?.texts[0] ?? '')}</p><p>Only machines are meant to read this paragraph, which repeats itself for them.</p></div>${bodyOf(story, { paragraph: p })}<div aria-hidden="true"><p>Decoration that nobody hears read aloud by a program.</p></div></article></main>${around.footer}`,
    ),
  }),
  /** A table with figures in the article. */
  figures: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} - ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd(newsArticle(story))}`,
      `${around.menu}<article><h1>${escape(story.title)}</h1><p class="byline">By <a rel="author">${escape(story.author)}</a></p><div class="body-copy">${bodyOf(story, { paragraph: p })}</div></article><div class="most-read"><h3>Most read</h3><ol><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ol></div>${around.footer}`,
    ),
  }),
};
