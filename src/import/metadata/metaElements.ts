import { authorName, type Facts, fieldText, joinNames } from './facts';

/** The names of meta elements for each field, in order of trust: Open Graph, what newsrooms' systems write, Dublin Core. */
const names = {
  outlet: [
    'og:site_name',
    'application-name',
    'parsely-site',
    'cxenseparse:publication',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'publisher',
  ],
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
    'title',
  ],
  author: [
    'author',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'byl',
    'byline',
    'twitter:data1',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'citation_publication_date',
    'og:pubdate',
    'date',
  ],
  address: ['og:url', 'parsely-link', 'twitter:url', 'dc.identifier'],
  agency: ['news_source', 'source', 'dc.source', 'dcterms.source', 'original-source', 'agency'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language'],
} as const;

/** What the meta elements of a page, its canonical link and its `lang` say of its article. */
export function factsOfMetaElements(document: Document): Facts {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('http-equiv') ??
      ''
    ).toLowerCase();
    const content = fieldText(element.getAttribute('content'));
    if (name && content !== undefined) values.set(name, [...(values.get(name) ?? []), content]);
  }
  const all = (field: keyof typeof names): string[] => names[field].flatMap(name => values.get(name) ?? []);
  const authors = names.author.map(name => joinNames((values.get(name) ?? []).map(authorName)));
  const language = document.documentElement.getAttribute('lang') ?? all('language')[0];
  return {
    outlet: all('outlet')[0],
    title: all('title')[0],
    author: authors.find(author => author !== undefined && !/^\d+ min/.test(author)),
    dates: all('date').slice(0, 1),
    address: [canonical(document), ...all('address')].find(
      address => address !== undefined && /^https?:\/\//.test(address),
    ),
    agency: all('agency').find(agency => !/^https?:/.test(agency)),
    language: fieldText(language)?.replace('_', '-'),
  };
}

function canonical(document: Document): string | undefined {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
}
