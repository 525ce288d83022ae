import PostalMime, { type Email } from 'postal-mime';
import type { IsoDate } from '../../source/model';
import type { Imported } from '../article';
import { namedArticle, refused } from '../article';
import { chooseMetadata } from '../metadata/chooseMetadata';
import { fieldText } from '../metadata/facts';
import { importPage } from '../page/importPage';
import { layoutTables } from '../page/layoutTables';
import { mailDate } from './mailDate';

/** Mails are nested no deeper than this by people; attachments are never unpacked, whatever they are. */
const limits = { maxNestingDepth: 30, maxHeadersSize: 1_000_000, forceRfc822Attachments: true };

/** Takes the article out of a mail: a newsletter (`.eml`), or a page that a browser saved as one file (`.mhtml`). */
export async function importMail(bytes: Uint8Array, now: IsoDate): Promise<Imported> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, limits);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(`is no mail that can be read (${why.replace(/\.$/, '').toLowerCase()})`);
  }
  const header = (key: string): string | undefined => mail.headers.find(each => each.key === key)?.value;
  const address = fieldText(header('snapshot-content-location'));
  const savedBy = address ?? (/saved by/i.test(header('from') ?? '') ? '' : undefined);
  const date = mailDate(header('date'));
  // A page in one file: the pages in its frames come after it.
  if (mail.html !== undefined && savedBy !== undefined)
    return importPage(mail.html.split(/<\/html\s*>/i, 1)[0] ?? '', now, { address: address, accessed: date });
  return newsletter(mail, header('date'), now);
}

function newsletter(mail: Email, date: string | undefined, now: IsoDate): Imported {
  const facts = {
    outlet: fieldText(mail.from?.name),
    title: fieldText(mail.subject?.replace(/^(?:(?:fwd?|re|wg|aw):\s*)+/i, '')),
    dates: date === undefined ? [] : [date],
  };
  const page = mail.html === undefined ? refused('') : importPage(layoutTables(mail.html), now, facts);
  if (page.articles.length) return page;
  const text = plainMail(mail.text ?? '');
  if (!/\p{L}/u.test(text)) return refused('is a mail without words');
  const title = facts.title === undefined ? '' : `${facts.title}\n\n`;
  return {
    articles: [namedArticle({ text: `${title}${text}\n`, ...chooseMetadata([facts], now) })],
    problems: [],
  };
}

/** The words of a plain mail, as far as its signature or the lines about leaving the list. */
function plainMail(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex(line =>
    /^-- $|^(?:unsubscribe|you (?:are receiving|received) this)\b/i.test(line),
  );
  return lines
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
