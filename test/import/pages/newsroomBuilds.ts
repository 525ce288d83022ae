import { bodyOf, escape, jsonLd, longDate, type MadePage, newsArticle, openGraph, page } from './markup';
import type { PageStory } from './stories';
import * as around from './surroundings';

type Build = (story: PageStory) => Omit<MadePage, 'build' | 'story'>;

const all = ['title', 'date', 'outlet', 'author'] as const;
const p = (text: string): string => `<p>${text}</p>`;

/** Pages in the shape of the systems that large newsrooms run. */
export const newsroomBuilds: Readonly<Record<string, Build>> = {
  /** A broadcaster: each paragraph in a component of its own, topics and links as components beside them. */
  components: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} - ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd(newsArticle(story))}`,
      `${around.cookieNotice}<header role="banner">${around.menu}</header><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><div data-component="headline-block"><h1 id="main-heading">${escape(story.title)}</h1></div><div data-component="byline-block"><time datetime="${story.date}">4 hours ago</time><div class="ssrcss-Byline">${escape(story.author)}<br>Reporting from the scene</div></div><div data-component="image-block">${around.figure}</div>${bodyOf(story, { paragraph: text => `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">${text}</p></div></div>`, between: i => (i === 4 ? `<div data-component="links-block" class="related-links"><ul><li><a href="/1">How the count works, in pictures</a></li><li><a href="/2">Who is who in the contest</a></li></ul></div>` : '') })}<div data-component="topic-list"><ul><li><a href="/t">Elections</a></li><li><a href="/t">Europe</a></li></ul></div></article>${around.relatedCards}</main>${around.footer}`,
    ),
  }),
  /** A daily with names of classes that are hashes, an aside in the text and a request for donations. */
  hashedClasses: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | News | ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd([newsArticle(story), { '@type': 'WebPage', '@context': 'https://schema.org' }])}`,
      `<div class="dcr-1aul2ye">${around.plainMenu}</div><main><div class="dcr-x1"><h1 class="dcr-y222">${escape(story.title)}</h1><address aria-label="Contributor info"><a rel="author" href="/a">${escape(story.author)}</a></address><details class="dcr-u0h1qy"><summary>${longDate(story.date)}</summary>Last modified later</details>${around.figure}</div><div id="maincontent" class="article-body-commercial-selector dcr-1rk">${bodyOf(story, { paragraph: text => `<p class="dcr-16w5gq9">${text}</p>`, between: i => (i === 5 ? `<aside class="dcr-aside"><p>We waited all night and nobody came to tell us.</p></aside>` : i === 7 ? around.newsletter : '') })}</div><section class="support-us dcr-9"><p>We have no owner who tells us what to write. If you can, please support us with a small amount each month.</p></section></main>${around.related}${around.footer}`,
    ),
  }),
  /** A paper behind a paywall: columns, the body as `paywall`, a notice over it. */
  paywall: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} - ${escape(story.outlet)}</title><meta name="byl" content="By ${escape(story.author)}">${openGraph(story)}${jsonLd(newsArticle(story, { isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.meteredContent' } }))}`,
      `${around.menu}<article id="story"><header><h1 data-testid="headline">${escape(story.title)}</h1><div class="css-byline"><p>By <span itemprop="name">${escape(story.author)}</span></p></div><time datetime="${story.date}">${longDate(story.date)}</time></header>${around.share}<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="StoryBodyCompanionColumn"><div class="css-53u6y8">${bodyOf(story, { paragraph: text => `<p class="css-at9mc1 evys1bk0">${text}</p>`, between: i => (i === 3 ? `</div></div>${around.advert}<div class="StoryBodyCompanionColumn"><div class="css-53u6y8">` : '') })}</div></div></section></article><div id="gateway-content" class="paywall-banner"><h2>Keep reading with a subscription</h2><p>Subscribe for one dollar a week. Cancel or pause at any time, and read everything that we publish.</p></div>${around.footer}`,
    ),
  }),
  /** An agency: paragraphs are `div` elements with numbers for tests. */
  testIds: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd(newsArticle(story, { author: { '@type': 'Person', name: story.author } }))}`,
      `<div id="fusion-app">${around.menu}<main><article data-testid="Article"><div class="article-header__heading"><h1 data-testid="Heading">${escape(story.title)}</h1></div><div data-testid="AuthorByline">By <a href="/a" rel="author">${escape(story.author)}</a></div><div class="article-body__content__17Yit">${bodyOf(story, { paragraph: text => `<div data-testid="paragraph-0" class="text__text__1FZLe body__full_width__ekUdw">${text}</div>` })}</div><div class="article-body__element__2p5pI"><p data-testid="Body">Our Standards: The Trust Principles.</p></div></article><div class="read-next"><h2>Read Next</h2><ul><li><a href="/1">Another story</a></li></ul></div></main></div>${around.footer}`,
    ),
  }),
  /** An agency with elements of its own making around everything. */
  customElements: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | ${escape(story.outlet)}</title>${jsonLd({ '@graph': [{ '@type': 'WebSite', name: story.outlet }, newsArticle(story)] })}`,
      `<bsp-header>${around.menu}</bsp-header><bsp-story-page><div class="Page-content"><main class="Page-main"><h1 class="Page-headline">${escape(story.title)}</h1><bsp-carousel class="Carousel"><div class="CarouselSlide"><p>A man votes at a school, in a picture taken at noon.</p></div></bsp-carousel><div class="Page-authors">By ${escape(story.author)}</div><div class="RichTextStoryBody RichTextBody">${bodyOf(story, { paragraph: p, between: i => (i === 2 ? `<div class="Advertisement"></div><div class="HTMLModuleEnhancement">${around.newsletter}</div>` : '') })}</div></main></div></bsp-story-page>${around.footer}`,
    ),
  }),
  /** A live blog: the newest entry first, each with its own time; all of them are the text. */
  liveBlog: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} – live</title>${openGraph(story)}${jsonLd(newsArticle(story, { '@type': 'LiveBlogPosting', coverageStartTime: story.date }))}`,
      `${around.menu}<main><h1>${escape(story.title)}</h1><div class="live-blog-feed"><ul class="key-events-nav"><li><a href="#1">Polls close</a></li></ul>${bodyOf(story, { paragraph: text => `<article class="live-entry" id="post-1"><header class="entry-time"><time datetime="${story.date}">10.15</time></header><div class="entry-body"><p>${text}</p></div></article>` })}</div></main>${around.relatedCards}${around.footer}`,
    ),
  }),
  /** A gallery among the paragraphs, with a caption to each picture. */
  gallery: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} - ${escape(story.outlet)}</title>${openGraph(story)}<meta name="author" content="${escape(story.author)}">`,
      `${around.menu}<article class="story"><h1>${escape(story.title)}</h1><div class="story-content">${bodyOf(story, { paragraph: p, between: i => (i % 3 === 1 ? `<div class="gallery-slide"><img src="https://img.example.org/3.jpg"><div class="gallery-caption">Rescuers carry a boat through a flooded street on the second day of the storm.</div></div>` : '') })}</div></article>${around.related}${around.footer}`,
    ),
  }),
  /** A page of an AMP cache. */
  amp: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)}</title><link rel="canonical" href="${story.address}">${jsonLd(newsArticle(story))}<script async src="https://cdn.ampproject.org/v0.js"></script>`,
      `<amp-sidebar id="sidebar">${around.menu}</amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escape(story.title)}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${escape(story.author)}</span></div></header><div class="amp-wp-article-content">${bodyOf(story, { paragraph: p, between: i => (i === 2 ? '<amp-ad width="300" height="250" type="x"></amp-ad>' : i === 5 ? '<amp-img src="https://img.example.org/1.jpg" width="3" height="2"></amp-img>' : '') })}</div></article><amp-consent id="c"><div class="consent-popup"><p>This site uses cookies for everything you can think of and more.</p></div></amp-consent>`,
    ),
  }),
  /** A page of a script framework: hashes for names, spans for words, nothing that means anything. */
  scriptFramework: story => ({
    states: ['title', 'date', 'outlet'],
    html: page(
      `<title>${escape(story.title)} | ${escape(story.outlet)}</title>${openGraph(story)}`,
      `<div id="__next"><div class="sc-a1"><div class="sc-b2">${around.plainMenu}</div></div><div class="sc-c3"><h1 class="sc-d4"><span>${escape(story.title)}</span></h1><div class="sc-e5"><span>${longDate(story.date)}</span></div><div class="sc-f6">${bodyOf(story, { paragraph: text => `<div class="sc-g7"><p><span class="sc-h8">${text}</span></p></div>` })}</div></div>${around.cookieNotice}<div class="sc-z9">${around.relatedCards}</div></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>`,
    ),
  }),
  /** The text is cut off on the page; the data beside it has all of it. */
  bodyInData: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)}</title>${jsonLd(newsArticle(story, { articleBody: story.blocks.flatMap(({ texts }) => texts).join('\n\n') }))}`,
      `${around.menu}<article><h1>${escape(story.title)}</h1><p>${escape(story.blocks[0]?.texts[0] ?? '')}</p></article><div class="subscription-prompt"><p>To go on reading, log in or subscribe to one of our offers.</p></div>${around.footer}`,
    ),
  }),
};
