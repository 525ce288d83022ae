import { Readability } from '@mozilla/readability';
import { textOf } from './blocks';

/** Shorter than this, and what was found is hardly the article. */
const shortest = 140;
/** The article as the page's data has it is taken where the page shows less than this share of it. */
const muchLess = 0.6;

/** Of a part that a person chose, what was found must be less than this share of it, or they get all of it. */
const clearly = 0.85;

/** What is known of the article beside the page. */
export interface ArticleHints {
  /** The article as the page's own data has it. */
  readonly body?: string | undefined;
  /** Whether the page may be a part that a person chose. */
  readonly isPart?: boolean;
}

/**
 * The words of the article on a page that is rid of furniture: what Readability finds, or the element that says it is the
 * article, or the page whole. The page is used up.
 */
export function findArticle(document: Document, { body, isPart = false }: ArticleHints): string {
  const marked = textOf(
    document.querySelector('article, main, [role="main"], [itemprop="articleBody"]') ?? document.body,
  );
  const whole = textOf(document.body);
  const found = readable(document);
  const best = [found, marked, whole].find(text => text.length >= shortest) ?? whole;
  if (isPart && best.length >= clearly * whole.length) return whole;
  const told = body === undefined ? '' : plainBody(body);
  return told.length >= shortest && best.length < muchLess * told.length ? told : best;
}

function readable(document: Document): string {
  const reader = new Readability<Node>(document, {
    charThreshold: shortest,
    disableJSONLD: true,
    serializer: node => node,
  });
  const content = reader.parse()?.content;
  return content ? textOf(content) : '';
}

/** `articleBody` as text: its line ends are paragraphs; tags that slipped in are taken out. */
function plainBody(body: string): string {
  return body
    .replace(/<\/p>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]{1,500}>/g, '')
    .split(/\s*\n\s*/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}
