import { endsArticle, isBoilerplate } from '../../source/structure/boilerplate';
import { isCaption } from '../../source/structure/headings';

/** Elements that are furniture of the page by what they are. */
const byElement = [
  'nav',
  'footer',
  'figcaption',
  'aside',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role="tablist"]',
].join(',');

/** What may follow such a word: a part of the page's making. */
const parts =
  'content|list|section|block|module|box|container|wrapper|wrap|widget|links?|stories|story|items?|articles?|posts?|area|bar|panel|rail|card|grid|row|inner|component';

/** Words in the names of classes, ids and components that name furniture. */
const named = new RegExp(
  `(?:^|[\\s_-])(?:${[
    '(?:cookies?|consent|onetrust|disqus|taboola|outbrain)(?:[_-][\\w-]+)?',
    'gdpr',
    'newsletters?',
    'sign-?up',
    'subscri(?:be|ption|ber)s?',
    'paywall-?(?:banner|notice|prompt|overlay|barrier|cta)?',
    'promos?',
    'advert(?:s|isement|isements|ising)?',
    'ads?',
    'ad-?(?:slot|unit|container|wrapper|label)',
    'sponsor(?:ed|s)?',
    'related',
    'recommend(?:ed|ations?|ed-?stories)?',
    'trending',
    'most-?(?:read|popular|viewed)',
    'more-?(?:on|from|stories|news|like-?this)',
    'read-?(?:more|next|also)',
    'also-?(?:read|like)',
    'you-?may',
    'popular-?(?:posts|stories)?',
    'share',
    'shar(?:e-?(?:bar|buttons?|tools?|links?)|ing)',
    'sharedaddy',
    'social(?:-?(?:links?|share|media|bar|icons?))?',
    'comments?(?:-?(?:list|section|area|respond|form|thread))?',
    'commentlist',
    'breadcrumbs?',
    '(?:wp-)?captions?(?:-?text)?',
    'image-?(?:credit|caption|meta)',
    'photo-?(?:credit|caption)',
    'credits?',
    'galler(?:y|ies)(?:-?(?:caption|slides?|item|nav))?',
    'slide-?(?:show|caption)',
    'carousel',
    'tags?(?:-?(?:list|links|cloud))?',
    'topics?(?:-?list)?',
    'author-?(?:bio|box|card|info)',
    'about-?(?:the-?)?author',
    'toolbar',
    'tool-?bar',
    'menu',
    'nav(?:bar|igation)?',
    'side-?bar',
    'masthead',
    'site-?(?:header|footer|nav)',
    'footer',
    'copyright',
    'skip-?(?:link|to-?content)',
    'sr-?only',
    'screen-?reader(?:-?text)?',
    'visually-?hidden',
    'pull-?quote',
    'donat(?:e|ion)s?',
    'support-?us',
    'widget(?:-?area)?',
    'pagination',
    'pager',
    'print-?(?:only|button)',
    'rating',
    'poll',
    'live-?updates?-?nav',
    'key-?(?:moments|events)-?nav',
    'jp-relatedposts',
  ].join('|')})(?=$|\\s|__|--|[_-]?\\d+(?:$|\\s)|[_-](?:${parts})(?:$|[\\s_-]))`,
  'i',
);

/** More of the article's words than this share in it, and an element is no furniture, whatever its name. */
const mostWords = 0.35;

/** Takes menus, notices, links to other articles, captions and comments out of a page, before its article is looked for. */
export function removeFurniture(document: Document): void {
  const { body } = document;
  const whole = prose(body);
  const isSmall = (element: Element): boolean => prose(element) <= mostWords * whole;
  for (const element of document.querySelectorAll(byElement))
    if (element !== body && isSmall(element)) element.remove();
  for (const element of document.querySelectorAll(
    'body [class], body [id], body [data-component], body [data-testid]',
  ))
    if (
      element.isConnected &&
      named.test(nameOf(element)) &&
      !element.querySelector('h1') &&
      isSmall(element)
    )
      element.remove();
  removeLines(document);
  removeLinkLists(document);
}

/** The names that designers gave an element, "camelCase" in its parts. */
function nameOf(element: Element): string {
  return ['class', 'id', 'data-component', 'data-testid']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** How many letters stand in paragraphs, without those of links. */
function prose(element: Element | null): number {
  if (!element) return 0;
  const paragraphs =
    element.nodeName === 'P' ? [element] : [...element.querySelectorAll('p, li, blockquote')];
  const words = paragraphs.reduce((sum, { textContent }) => sum + textContent.length, 0);
  return Math.max(words, 0.2 * element.textContent.length);
}

/** Paragraphs that are furniture by what they say: "Advertisement", "Read more: …", "All rights reserved". */
function removeLines(document: Document): void {
  for (const element of document.querySelectorAll('p, li, h2, h3, h4, h5, h6, div, span, small')) {
    if (element.nodeName !== 'P' && element.children.length > 3) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (!text || text.length > 400 || element.className === 'embedded-post') continue;
    if (isBoilerplate(text) || isCaption(text) || endsArticle(text)) element.remove();
  }
}

/** Lists of links, with the heading above them: other articles. A list with a link in some of its items stays. */
function removeLinkLists(document: Document): void {
  for (const list of document.querySelectorAll('ul, ol, dl')) {
    const length = list.textContent.trim().length;
    const linked = [...list.querySelectorAll('a')].reduce(
      (sum, { textContent }) => sum + textContent.trim().length,
      0,
    );
    if (!length || linked < 0.85 * length) continue;
    const above = list.previousElementSibling;
    if (above && /^H[2-6]$/.test(above.nodeName) && above.textContent.length < 60) above.remove();
    list.remove();
  }
}
