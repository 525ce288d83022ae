import { isCapitalised, isLetter, normalise } from './characters';
import { bindingAbbreviations, otherAbbreviations } from './lexicon/abbreviations';
import type { TokenKind } from './paragraph';
import type { Span } from './span';
import { splitWord } from './wordParts';

/** A token before its sentence is known: no tag, no lemma. */
export interface RawToken extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
}

/*
 * Every pattern is sticky and either has no upper bound but consumes all that it looks at, or has one: so the whole is
 * linear in the text, whatever the text is.
 */
const space = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/y;
const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}|[\p{L}\d.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}|[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|org|net|gov|edu|io|co|tv|info|news|uk|eu|ly|me|ca|de|fr|au|nz|za|jp|cn|ru|br|pdf|docx?|xlsx?|pptx?|jpe?g|png|html?)(?![\p{L}\d])(?:\/[^\s<>"“”«»]{0,2000})?|[a-z][a-z\d-]{1,30}(?:\.[a-z][a-z\d-]{2,30}){2,6}(?![\p{L}\d])/iuy;
/** What every address has; most paragraphs have none of it. */
const addressMark = /:\/\/|www\.|@|[a-z\d-]\.[a-z\d-]/iu;
const handle = /@[\p{L}\d_]{1,64}/uy;
const hashtag = /#(?=[\d_]{0,20}\p{L})[\p{L}\p{M}\d_]{1,200}/uy;
const number =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s|['’]s)(?![\p{L}\d]))?/uy;
/** "212-555-0199", "555-0199", a postal code of nine digits: no range, and nothing is counted. */
const telephone =
  /(?:1-)?\d{3}([-.])\d{3}\1\d{4}(?![\d-])|(?!\d{2}0-\d{2}00)\d{3}-\d{4}(?![\d-])|\d{5}-\d{4}(?![\d-])/uy;
const acronym = /(?:\p{Lu}\.){2,}|(?:\p{L}\.){2,5}(?!\p{L})/uy;
const inWord = String.raw`(?:[\p{L}\p{M}\p{Nd}]|[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{L}\p{M}\p{Nd}]))`;
const word = new RegExp(
  // "b/c"; else letters, figures and invisible characters between them, joined by hyphens, apostrophes and the like.
  String.raw`\p{L}/\p{L}(?![\p{L}/])|[\p{L}\p{M}]${inWord}*(?:(?:[-‐‑'’ʼ&_]|\x60(?=t\b)|\.(?=-)|\.(?=['’]s))${inWord}+)*`,
  'uy',
);
const dottedTail = /(?:\.[-‐‑]|[-‐‑])[\p{L}\p{M}\p{Nd}]+(?:[-‐‑'’][\p{L}\p{M}\p{Nd}]+)*/uy;
const clitic = /['’ʼ](?:s|m|d|re|ve|ll)(?![\p{L}\p{Nd}])/iuy;
const mark = /``|''|[“”„‟«»‹›"‘’‚‛`'「」『』]/y;
const punctuation =
  /\[(?:\.{3}|…)\]|\.{2,}|…+|-{2,}|[!?]{2,}|\*{2,}|_{2,}|={2,}|~{2,}|[.,;:!?()[\]{}–—―‒‑‐\-/\\|·•*_]/y;
const symbol = /\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}\p{EMod}]{0,16}|[^]/uy;

/** Splits a text into tokens. Total and linear; nothing but white space and invisible characters is left out. */
export function tokenize(text: string): RawToken[] {
  return new Tokenizer(text).read();
}

class Tokenizer {
  readonly #text: string;
  readonly #mayHoldAddress: boolean;
  readonly #tokens: RawToken[] = [];
  #at = 0;
  /** Single opening marks that wait for their closing one: after one, a ’ at the end of a word closes it. */
  #openSingles = 0;

  constructor(text: string) {
    this.#text = text;
    this.#mayHoldAddress = addressMark.test(text);
  }

  read(): RawToken[] {
    while (this.#at < this.#text.length) {
      this.#match(space);
      if (this.#at < this.#text.length) this.#readOne();
    }
    return this.#tokens;
  }

  #readOne(): void {
    const character = this.#text.charAt(this.#at);
    if (isLetter(character) || this.#startsSurrogatePair()) {
      this.#readWord();
      return;
    }
    if (character >= '0' && character <= '9') {
      this.#readNumber();
      return;
    }
    if (character === '@' && this.#take('handle', handle)) return;
    if (character === '#' && this.#take('hashtag', hashtag)) return;
    if (this.#readElision() || this.#readPossessive() || this.#readMark()) return;
    if (this.#take('punctuation', punctuation)) return;
    this.#take('symbol', symbol);
  }

  #startsSurrogatePair(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    return code >= 0xd800 && code < 0xdc00 && this.#lengthOf(word) > 0;
  }

  #readWord(): void {
    const start = this.#at;
    if (this.#mayHoldAddress && this.#lengthOf(address) > 0) {
      this.#readAddress();
      return;
    }
    if (this.#readAcronym()) return;
    if (this.#match(word) === 0) {
      this.#take('symbol', symbol);
      return;
    }
    const text = this.#text.slice(start, this.#at);
    if (this.#text.charAt(this.#at) === '.' && this.#isAbbreviation(text)) this.#at += 1;
    for (const part of splitWord(this.#text.slice(start, this.#at))) {
      const isMark = part.text === '-' || part.text === '‐' || part.text === '‑';
      this.#push(isMark ? 'punctuation' : 'word', start + part.start, start + part.end);
    }
  }

  #readAddress(): void {
    const start = this.#at;
    this.#match(address);
    while (this.#at > start + 1 && /[.,;:!?)\]'’]/.test(this.#text.charAt(this.#at - 1))) this.#at--;
    this.#push('address', start, this.#at);
  }

  /** "U.S.", "a.m."; what hangs on it by a hyphen or an apostrophe comes as tokens of its own. */
  #readAcronym(): boolean {
    const start = this.#at;
    if (this.#match(acronym) === 0) return false;
    const last = this.#text.charAt(this.#at);
    if (isLetter(last) && this.#text.charAt(this.#at - 1) === '.') {
      // "U.S.The" has lost a space; "U.S" without its last period takes the letter.
      const after = this.#text.charAt(this.#at + 1);
      if (!isLetter(after)) this.#at += 1;
    }
    this.#push('word', start, this.#at);
    if (this.#lengthOf(clitic) > 0) this.#take('word', clitic);
    else if (/[-‐‑]/.test(this.#text.charAt(this.#at)) && this.#lengthOf(dottedTail) > 0)
      this.#push('punctuation', this.#at, ++this.#at);
    return true;
  }

  #isAbbreviation(text: string): boolean {
    const norm = text.toLowerCase();
    if (/^(?:IE|EG|CF|PP|ED)$/.test(text)) return false;
    if (bindingAbbreviations.has(norm) && (isCapitalised(text) || norm === 'vs' || norm === 'approx'))
      return true;
    if (otherAbbreviations.has(norm) && this.#abbreviationFits(text)) return true;
    // "Brown v. Board", "J. Smith"
    return (
      text.length === 1 && (isCapitalised(text) || text === 'v') && text !== 'I' && this.#nextIsCapital()
    );
  }

  /** "Co." and "Fla." are capitalised; "etc." and "al." are not; "Wash." before a small letter is no end of sentence. */
  #abbreviationFits(text: string): boolean {
    const norm = text.toLowerCase();
    if (norm === 'etc' || norm === 'al') return true;
    if (/^(?:oz|lbs?|kg|km|cm|mm|hrs?|mins?)$/.test(norm)) return this.#tokens.at(-1)?.kind === 'number';
    if (!isCapitalised(text)) return false;
    if (/^(?:sun|sat|wed|mar|fri|mon|miss|mass|wash|ill|ind|la|pa|ore|mo|del|ark|may)$/.test(norm))
      return /^\.(?:\s*[,)\d]|\s+[\p{Ll}\d])/u.test(this.#text.slice(this.#at, this.#at + 8));
    return true;
  }

  #nextIsCapital(): boolean {
    return /^\.\s{0,3}\p{Lu}/u.test(this.#text.slice(this.#at, this.#at + 6));
  }

  #readNumber(): void {
    if (
      this.#mayHoldAddress &&
      this.#lengthOf(address) > 0 &&
      /[a-z]/i.test(this.#text.slice(this.#at, this.#at + this.#lengthOf(address)))
    ) {
      this.#readAddress();
      return;
    }
    if (!this.#take('address', telephone)) this.#take('number', number);
  }

  /** "’90s", "’em": an apostrophe that opens nothing. */
  #readElision(): boolean {
    const character = this.#text.charAt(this.#at);
    if (character !== '’' && character !== "'") return false;
    const rest = this.#text.slice(this.#at + 1, this.#at + 6);
    const years = /^(?:\d0s|\d\d(?= |[.,;)]))/.exec(rest)?.[0];
    if (years !== undefined && (years.endsWith('s') || this.#wantsYear())) {
      this.#push('number', this.#at, (this.#at += years.length + 1));
      return true;
    }
    if (!/^(?:em|til|cause|tis|twas)\b/i.test(rest)) return false;
    const start = this.#at++;
    this.#match(word);
    this.#push('word', start, this.#at);
    return true;
  }

  /** Whether a year may follow: "of ’68". */
  #wantsYear(): boolean {
    return /^(?:of|in|since|by|from|the|to|until|summer|spring|winter|fall|class)$/.test(
      this.#tokens.at(-1)?.norm ?? '',
    );
  }

  /** The "’s" of "E.U.’s" and "2020’s", and the bare apostrophe of "lawmakers’". */
  #readPossessive(): boolean {
    const before = this.#tokens.at(-1);
    const character = this.#text.charAt(this.#at);
    if ((character !== '’' && character !== "'") || before?.end !== this.#at) return false;
    if (/['’`"”]/.test(before.text)) return false;
    if (this.#take('word', clitic)) return true;
    const isPlural = before.kind === 'word' && /s$/i.test(before.text);
    if (!isPlural || this.#openSingles > 0) return false;
    if (!/^\s{0,3}[\p{L}\d(“"]/u.test(this.#text.slice(this.#at + 1, this.#at + 5))) return false;
    this.#push('word', this.#at, ++this.#at);
    return true;
  }

  #readMark(): boolean {
    const start = this.#at;
    const length = this.#match(mark);
    if (length === 0) return false;
    const character = this.#text.charAt(start);
    if (length === 1 && "‘'’`".includes(character)) {
      const opens = character === '‘' || (character !== '’' && this.#opensHere(start));
      if (opens) this.#openSingles++;
      else this.#openSingles = Math.max(0, this.#openSingles - 1);
    }
    this.#push('mark', start, this.#at);
    return true;
  }

  #opensHere(at: number): boolean {
    const before = this.#text.charAt(at - 1);
    return (before === '' || /[\s(["“—–-]/.test(before)) && /\S/.test(this.#text.charAt(at + 1));
  }

  #lengthOf(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text) ? pattern.lastIndex - this.#at : 0;
  }

  #match(pattern: RegExp): number {
    const length = this.#lengthOf(pattern);
    this.#at += length;
    return length;
  }

  #take(kind: TokenKind, pattern: RegExp): boolean {
    const start = this.#at;
    if (this.#match(pattern) === 0) return false;
    this.#push(kind, start, this.#at);
    return true;
  }

  #push(kind: TokenKind, start: number, end: number): void {
    const text = this.#text.slice(start, end);
    this.#tokens.push({ start, end, kind, text, norm: normalise(text) });
  }
}
