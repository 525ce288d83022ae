import { Parser } from 'htmlparser2';
import { blockNames, droppedNames, unwrappedNames, voidNames } from './elements';

/** A page without anything that could run, load or weigh: well-formed HTML of bounded depth. */
export interface LeanPage {
  readonly html: string;
  /** The JSON-LD of the page, each script as written. */
  readonly jsonLd: readonly string[];
  /** What browsers note when they save a page, from the comments at its top. */
  readonly comments: readonly string[];
}

/** A page that holds more than an article with all its furniture can. */
export interface OversizedPage {
  readonly problem: string;
}

/** Elements may be nested that deep; further in, only their words are kept. Finding the article takes time by depth. */
const deepest = 120;
/** No page of news has more, or is nested deeper; the parser itself takes time by depth. */
const deepestOpen = 5_000;
const mostElements = 100_000;
const mostCharacters = 8_000_000;

const kept = new Set(
  [
    'class id lang dir href rel name property content datetime role title itemprop itemtype itemscope typeof',
    'hidden aria-hidden aria-label data-testid data-component data-handle data-author',
  ].flatMap(names => names.split(' ')),
);

/**
 * Reads a page once, in time and memory linear in its length, and leaves out scripts, styles, forms, frames, pictures
 * and what is embedded as `data:`. Nothing of it is run or loaded.
 */
export function leanPage(html: string): LeanPage | OversizedPage {
  const reader = new LeanReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  for (let from = 0; from < html.length && !reader.isFull; from += 65_536)
    parser.write(html.slice(from, from + 65_536));
  if (reader.isFull) return { problem: 'holds far more than an article; save the article alone' };
  parser.end();
  return { html: reader.pieces.join(''), jsonLd: reader.jsonLd, comments: reader.comments };
}

/** What the parser calls, with the elements that are open and written. */
class LeanReader {
  readonly pieces: string[] = [];
  readonly jsonLd: string[] = [];
  readonly comments: string[] = [];
  /** Which of the open elements are written. */
  readonly #open: boolean[] = [];
  #depth = 0;
  #dropped = 0;
  #elements = 0;
  #characters = 0;
  #script: string[] | undefined;

  get isFull(): boolean {
    const depth = this.#open.length + this.#dropped;
    return depth > deepestOpen || this.#elements > mostElements || this.#characters > mostCharacters;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    const name = htmlName(tag);
    this.#elements++;
    const isJsonLd = name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '');
    if (isJsonLd && !this.#dropped) this.#script = [];
    if (this.#dropped || droppedNames.has(name)) {
      if (!voidNames.has(name)) this.#dropped++;
      return;
    }
    const isWritten = !unwrappedNames.has(name) && this.#depth < deepest;
    if (isWritten) this.#write(`<${name}${written(attributes)}>`);
    else if (blockNames.has(name)) this.#write('<br>');
    if (voidNames.has(name)) return;
    this.#open.push(isWritten);
    if (isWritten) this.#depth++;
  }

  onclosetag(tag: string): void {
    const name = htmlName(tag);
    if (voidNames.has(name)) return;
    if (this.#dropped) {
      this.#dropped--;
      if (this.#script && !this.#dropped) {
        this.jsonLd.push(this.#script.join(''));
        this.#script = undefined;
      }
      return;
    }
    if (this.#open.pop()) {
      this.#depth--;
      this.#write(`</${name}>`);
    } else if (blockNames.has(name)) this.#write('<br>');
  }

  ontext(text: string): void {
    if (this.#script) this.#script.push(text);
    else if (!this.#dropped) this.#write(escaped(text));
  }

  oncomment(comment: string): void {
    if (this.comments.length < 5 && /saved/i.test(comment)) this.comments.push(comment.slice(0, 1000));
  }

  #write(piece: string): void {
    this.#characters += piece.length;
    this.pieces.push(piece);
  }
}

/** Elements of a site's own making are boxes. */
function htmlName(tag: string): string {
  return /^[a-z][a-z\d]*$/.test(tag) ? tag : 'div';
}

function written(attributes: Record<string, string>): string {
  const style = attributes['style'] ?? '';
  const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ? ' hidden=""' : '';
  const pairs = Object.entries(attributes)
    .filter(
      ([name, value]) => kept.has(name) && value.length <= 4000 && !/^\s*(?:data|javascript):/i.test(value),
    )
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
  return pairs.join('') + isHidden;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
