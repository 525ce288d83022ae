import { DOMParser } from 'linkedom';
import { readAgencies } from '../../source/structure/agencies';
import type { IsoDate } from '../../source/model';
import type { Imported } from '../article';
import { namedArticle, refused } from '../article';
import { chooseMetadata } from '../metadata/chooseMetadata';
import type { Facts } from '../metadata/facts';
import { factsOfJsonLd } from '../metadata/jsonLd';
import { factsOfMetaElements } from '../metadata/metaElements';
import { factsOfMicrodata } from '../metadata/microdata';
import { readSavedPage, type SavedPage } from '../metadata/savedPage';
import { factsOfVisible } from '../metadata/visible';
import { findArticle } from './findArticle';
import { removeFurniture } from './furniture';
import { leanPage } from './leanPage';
import { unfoldPosts } from './posts';

/** Takes the article out of the HTML of a page. `known` is what is known from around it: mail headers, how it was saved. `isPart`: see `ImportOptions`. */
export function importPage(
  html: string,
  now: IsoDate,
  known: Facts & SavedPage = {},
  isPart = false,
): Imported {
  const lean = leanPage(html);
  if ('problem' in lean) return refused(lean.problem);
  const document = documentOf(lean.html);
  const saved = readSavedPage(lean.comments);
  const data = factsOfJsonLd(lean.jsonLd);
  const parts = [data, factsOfMicrodata(document), factsOfMetaElements(document), factsOfVisible(document)];
  const { metadata, doubts } = chooseMetadata([known, ...parts, { address: saved.address }], now);
  unfoldPosts(document);
  removeFurniture(document);
  const article = findArticle(document, { body: data.body, isPart });
  if (!/\p{L}/u.test(article)) return refused('holds no words of an article');
  const agency = metadata.agency ?? readAgencies(article);
  const accessed = known.accessed ?? saved.accessed;
  return {
    articles: [
      namedArticle({
        text: withHeadline(metadata.title, article),
        metadata: {
          ...metadata,
          ...(agency !== undefined && { agency }),
          ...(accessed !== undefined && { accessed }),
        },
        doubts,
        notes: notesOn(html, article),
      }),
    ],
    problems: [],
  };
}

function documentOf(html: string): Document {
  const page = /<body/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(page, 'text/html') as unknown as Document;
}

/** As many paragraphs may stand above the headline on a page: the section, who wrote it, when. */
const aboveHeadline = 6;

/** The headline above the article, once. */
function withHeadline(title: string | undefined, article: string): string {
  const paragraphs = article.split('\n\n');
  const at = paragraphs.slice(0, aboveHeadline).findIndex(each => words(each) === words(title ?? ''));
  const [headline = title] = at < 0 ? [] : paragraphs.splice(at, 1);
  return `${[headline, ...paragraphs].filter(each => each !== undefined).join('\n\n')}\n`;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What ends where the reader has to pay is told, as a copy of a part is no whole source. */
function notesOn(html: string, article: string): string[] {
  const notes: string[] = [];
  if (article.length < 400) notes.push('holds few words: is this the whole article?');
  if (/"isAccessibleForFree"\s*:\s*"?false/i.test(html))
    notes.push('is marked as for subscribers: it may be cut off');
  return notes;
}
