import { bodyOf, escape, jsonLd, longDate, type MadePage, newsArticle, openGraph, page } from './markup';
import type { PageStory } from './stories';
import * as around from './surroundings';

type Build = (story: PageStory) => Omit<MadePage, 'build' | 'story'>;

const all = ['title', 'date', 'outlet', 'author'] as const;
const p = (text: string): string => `<p>${text}</p>`;

/** Pages in the shape of publishing systems that small and local outlets use. */
export const smallSiteBuilds: Readonly<Record<string, Build>> = {
  /** A blog system with a graph of data, buttons to share, related posts and comments. */
  blogClassic: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} - ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': '#a',
            headline: story.title,
            datePublished: story.date,
            author: { '@id': '#p' },
            publisher: { '@id': '#o' },
          },
          { '@type': 'Person', '@id': '#p', name: story.author },
          { '@type': 'Organization', '@id': '#o', name: story.outlet },
        ],
      })}`,
      `<div id="page" class="hfeed site"><header id="masthead" class="site-header">${around.menu}</header><div id="content"><main id="main"><article id="post-17" class="post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">${escape(story.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${story.date}">${longDate(story.date)}</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/a">${escape(story.author)}</a></span></span></div></header><div class="entry-content">${bodyOf(story, { paragraph: p })}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Email</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div></div></article>${around.authorBox}${around.comments(4)}</main></div><div id="secondary" class="widget-area sidebar">${around.related}</div></div>${around.footer}`,
    ),
  }),
  /** Blocks, a picture with a caption as a paragraph, and Open Graph alone. */
  blogBlocks: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} – ${escape(story.outlet)}</title>${openGraph(story)}<meta name="author" content="${escape(story.author)}">`,
      `<div class="wp-site-blocks">${around.menu}<main class="wp-block-group"><h1 class="wp-block-post-title">${escape(story.title)}</h1><figure class="wp-block-image"><img src="/a.jpg"><figcaption class="wp-element-caption">The old bridge as seen from the market.</figcaption></figure><div class="entry-content wp-block-post-content">${bodyOf(story, { paragraph: p, between: i => (i === 6 ? '<p class="has-text-align-center"><strong><a href="/x">Read more: What the council said last time</a></strong></p>' : '') })}</div></main>${around.newsletter}</div>${around.footer}`,
    ),
  }),
  /** Fields with long names, Dublin Core. */
  dublinCore: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | ${escape(story.outlet)}</title><meta name="dcterms.title" content="${escape(story.title)}"><meta name="dcterms.creator" content="${escape(story.author)}"><meta name="dcterms.issued" content="${story.date}"><meta name="dcterms.publisher" content="${escape(story.outlet)}"><meta name="dcterms.language" content="en">`,
      `<div class="dialog-off-canvas-main-canvas">${around.menu}<div class="breadcrumb"><a href="/">Home</a> / <a href="/news">News</a></div><h1 class="page-title"><span class="field field--name-title">${escape(story.title)}</span></h1><article class="node node--type-article"><div class="node__content"><div class="field field--name-field-image">${around.figure}</div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${bodyOf(story, { paragraph: p })}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/t">news</a></div></div></article></div>${around.footer}`,
    ),
  }),
  /** No paragraphs: line breaks in one element. */
  lineBreaks: story => ({
    states: ['title'],
    html: page(
      `<title>${escape(story.title)}</title>`,
      `${around.plainMenu}<div class="main section" id="main"><div class="post hentry"><h3 class="post-title entry-title">${escape(story.title)}</h3><div class="post-body entry-content" id="post-body-1">${bodyOf(story, { paragraph: text => `${text}<br /><br />` })}</div><div class="post-footer"><span class="post-labels">Labels: <a href="/l">town</a></span></div></div></div><div class="sidebar section">${around.related}</div>`,
    ),
  }),
  /** A letter to subscribers as a page. */
  letter: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} - by ${escape(story.author)}</title>${openGraph(story)}<meta name="author" content="${escape(story.author)}">`,
      `<div class="main-menu">${around.plainMenu}</div><article class="typography newsletter-post post"><h1 class="post-title published">${escape(story.title)}</h1><div class="byline-wrapper"><a href="/@x">${escape(story.author)}</a><div>${longDate(story.date)}</div></div><div class="available-content"><div class="body markup" dir="auto">${bodyOf(story, { paragraph: p, between: i => (i === 5 ? `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p></div></div>` : '') })}</div></div></article>${around.comments(2)}`,
    ),
  }),
  /** A platform for anybody: sections, captions, claps. */
  platform: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | by ${escape(story.author)} | ${escape(story.outlet)}</title>${openGraph(story)}${jsonLd(newsArticle(story, { '@type': 'SocialMediaPosting' }))}`,
      `${around.plainMenu}<article><div class="l"><div class="l"><section><div><div class="fk fl"><h1 class="pw-post-title">${escape(story.title)}</h1><div class="speechify-ignore"><span>5 min read</span><span>·</span><span>${longDate(story.date)}</span></div>${bodyOf(story, { paragraph: text => `<p id="4f6a" class="pw-post-body-paragraph ml mm">${text}</p>`, between: i => (i === 4 ? '<figure class="nz"><div role="button"><img src="https://miro.example.org/1.png"></div><figcaption class="of og">A map drawn by hand.</figcaption></figure>' : '') })}</div></div></section></div></div></article><div class="kl"><p>Written by ${escape(story.author)}</p><p>120 followers</p></div>`,
    ),
  }),
  /** Tables for the layout, fonts for the style, nothing that says what it is. */
  layoutTables: story => ({
    states: ['title'],
    html: `<HTML><HEAD><TITLE>${escape(story.title)}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%"><TR><TD WIDTH="150" VALIGN="top"><FONT SIZE="1"><A HREF="/1">Front page</A><BR><A HREF="/2">Local</A><BR><A HREF="/3">Sports</A><BR><A HREF="/4">Weather</A></FONT></TD><TD VALIGN="top"><H1>${escape(story.title)}</H1><FONT FACE="Arial" SIZE="2">${bodyOf(story, { paragraph: text => `<P>${text}` })}</FONT></TD></TR><TR><TD COLSPAN="2"><CENTER><FONT SIZE="1">Copyright 1999 by the publisher</FONT></CENTER></TD></TR></TABLE></BODY></HTML>`,
  }),
  /** Microdata alone. */
  microdata: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)}</title>`,
      `${around.menu}<div class="item-page" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="inLanguage" content="en-GB"><h1 itemprop="headline">${escape(story.title)}</h1><dl class="article-info"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">${escape(story.author)}</span></dd><dd class="published"><time datetime="${story.date}" itemprop="datePublished">${longDate(story.date)}</time></dd></dl><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${escape(story.outlet)}"></div><div itemprop="articleBody" class="com-content-article__body">${bodyOf(story, { paragraph: p })}</div><ul class="pager pagenav"><li><a href="/p">Prev</a></li><li><a href="/n">Next</a></li></ul></div>${around.footer}`,
    ),
  }),
  /** RDFa alone. */
  rdfa: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)}</title>`,
      `${around.menu}<main vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">${escape(story.title)}</h1><p class="meta"><span property="author" typeof="Person"><span property="name">${escape(story.author)}</span></span>, <span property="datePublished" content="${story.date}">${longDate(story.date)}</span>, <span property="publisher" typeof="Organization"><span property="name">${escape(story.outlet)}</span></span></p><div property="articleBody">${bodyOf(story, { paragraph: p })}</div></main>${around.related}${around.footer}`,
    ),
  }),
  /** The names that services for counting readers want. */
  analytics: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} | Local news | ${escape(story.outlet)}</title><meta name="parsely-title" content="${escape(story.title)}"><meta name="parsely-author" content="${escape(story.author)}"><meta name="parsely-pub-date" content="${story.date}"><meta property="og:site_name" content="${escape(story.outlet)}"><meta name="sailthru.tags" content="town,council">`,
      `${around.menu}<div class="container"><div class="row"><div class="col-md-8"><h1 class="headline">${escape(story.title)}</h1><div class="asset-body">${bodyOf(story, { paragraph: p, between: i => (i === 3 ? `<div class="tncms-region-ads ad-unit"></div><div class="inline-asset related"><h4>Also read</h4><p><a href="/1">A summer that nobody will forget</a></p></div>` : '') })}</div></div><div class="col-md-4">${around.relatedCards}</div></div></div>${around.footer}`,
    ),
  }),
  /** Comments that are far longer than the article. */
  manyComments: story => ({
    states: all,
    html: page(
      `<title>${escape(story.title)} » ${escape(story.outlet)}</title>${openGraph(story)}`,
      `${around.menu}<div class="post hentry" id="post-9"><h1 class="entry-title">${escape(story.title)}</h1><p class="postmetadata">Posted by <a rel="author" href="/a">${escape(story.author)}</a></p><div class="entry">${bodyOf(story, { paragraph: p })}</div></div>${around.comments(60)}${around.footer}`,
    ),
  }),
  /** A page that is one form, with names that a server made. */
  serverForm: story => ({
    states: ['title'],
    html: page(
      `<title>${escape(story.title)}</title>`,
      `<form method="post" action="./News.aspx?id=4" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTI3"><div id="ctl00_Menu">${around.plainMenu}</div><div id="ctl00_ContentPlaceHolder1_pnlNews"><h1><span id="ctl00_lblTitle">${escape(story.title)}</span></h1><div id="ctl00_lblBody">${bodyOf(story, { paragraph: p })}</div></div><select><option>Choose a town</option></select></form>`,
    ),
  }),
  /** A page for printing. */
  printView: story => ({
    states: ['title', 'author', 'date'],
    html: page(
      `<title>${escape(story.title)}</title>`,
      `<h1>${escape(story.title)}</h1><p class="byline">By ${escape(story.author)}</p><p class="date">Published: ${longDate(story.date)}</p>${bodyOf(story, { paragraph: p })}<p>Copyright 2024, all rights reserved.</p>`,
    ),
  }),
  /** Words in nested boxes, the boxes in lists, the names in German. */
  nestedBoxes: story => ({
    states: ['title', 'author', 'date', 'outlet'],
    html: page(
      `<title>${escape(story.title)} – ${escape(story.outlet)}</title><meta name="author" content="${escape(story.author)}"><meta name="date" content="${story.date}">`,
      `${around.consentText}<div class="aussen"><div class="innen"><div class="kopf">${around.plainMenu}</div><div class="inhalt"><h1>${escape(story.title)}</h1><div class="absatz-liste">${bodyOf(story, { paragraph: text => `<div class="absatz"><div class="absatz-text"><p>${text}</p></div></div>` })}</div></div></div></div>${around.footer}`,
    ),
  }),
};
