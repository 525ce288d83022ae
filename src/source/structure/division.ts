import { shift, type Span } from '../../language/span';
import type { Metadata, Post, Section, SectionKind } from '../model';
import { readAgencies } from './agencies';
import { endsArticle, isBoilerplate } from './boilerplate';
import { isDateLine, readByline, tellsOfUpdate } from './byline';
import type { SelfDescription } from './contradictions';
import { readDateline } from './dateline';
import { readFrontMatter } from './frontMatter';
import { isCaption, isHeading, isHeadline } from './headings';
import { splitLines, type Line } from './lines';
import { findPosts, type PostLines } from './posts';

/** A section before it is read. */
export type Part = Omit<Section, 'reading'>;

/** A post whose date, the words of a span, has not been read. */
export interface UndatedPost extends Omit<Post, 'date'> {
  readonly date: Span | undefined;
}

/** A part that tells a date of the article. */
export interface DatedPart {
  readonly part: number;
  readonly of: 'publication' | 'update' | 'dateline';
}

type Known = { -readonly [key in keyof Metadata]: Metadata[key] };

/** A text cut into its parts, before any of it is read. */
export interface Division {
  readonly parts: readonly Part[];
  readonly posts: readonly UndatedPost[];
  /** In the order of the text; the first of a kind counts. */
  readonly dated: readonly DatedPart[];
  /** What the parts tell of the article, but for the dates in `dated`. */
  readonly metadata: Metadata;
  readonly described: SelfDescription;
}

/** Divides a text into its parts. Total: every word lies in exactly one of them. */
export function divide(text: string): Division {
  return new Divider(text).divide();
}

/** The texts that are to be read: those of the parts, and of the dates of posts. */
export function paragraphsOf(text: string, { parts, posts }: Division): string[] {
  return [...parts, ...posts.flatMap(({ date }) => date ?? [])].map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Lines at the top among which byline, date and dateline are looked for. */
const topLines = 8;

class Divider {
  readonly #text: string;
  readonly #parts: Part[] = [];
  readonly #posts: UndatedPost[] = [];
  readonly #dated: DatedPart[] = [];
  readonly #known: Known = {};
  readonly #described: SelfDescription = {};
  #bodySeen = 0;

  constructor(text: string) {
    this.#text = text;
  }

  divide(): Division {
    const front = readFrontMatter(this.#text);
    if (front !== undefined) {
      this.#add('front-matter', front);
      Object.assign(this.#known, front.metadata);
      this.#described.front = front;
    }
    const from = front?.end ?? 0;
    const rest = splitLines(this.#text.slice(from)).map(line => ({ ...line, ...shift(line, from) }));
    this.#readLines(rest);
    const agency = readAgencies(this.#text);
    if (agency !== undefined) this.#known.agency ??= agency;
    return {
      parts: this.#parts,
      posts: this.#posts,
      dated: this.#dated,
      metadata: this.#known,
      described: this.#described,
    };
  }

  #readLines(lines: readonly Line[]): void {
    const posts = findPosts(lines);
    let nextPost = 0;
    let ended = false;
    let article = 0;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined) break;
      const post = posts[nextPost];
      if (post?.first === i) {
        this.#addPost(post, lines);
        nextPost++;
        i = post.last - 1;
        continue;
      }
      ended ||= this.#bodySeen > 0 && endsArticle(line.text) && remaining(lines, i) < 1500;
      if (ended) this.#add('boilerplate', line);
      else if (this.#addLine(line, lines[i + 1], article)) article++;
    }
  }

  /** Adds one line as what it is; says whether it belongs to the article itself. */
  #addLine(line: Line, next: Line | undefined, article: number): boolean {
    if (article === 0 && /^https?:\/\/\S+$/.test(line.text)) {
      this.#known.address ??= line.text;
      this.#add('front-matter', line);
      return false;
    }
    if (isBoilerplate(line.text)) {
      this.#add('boilerplate', line);
      return false;
    }
    if (this.#parts.length < topLines && this.#addCredit(line)) return false;
    if (article === 0 && isHeadline(line, next)) {
      this.#known.title ??= line.text;
      this.#add('headline', line);
      return true;
    }
    if (isCaption(line.text)) this.#add('caption', line);
    else if (isHeading(line, next)) this.#add('heading', line);
    else this.#addBody(line);
    return true;
  }

  /** Byline and date of publication. */
  #addCredit(line: Line): boolean {
    const byline = readByline(line.text);
    if (byline !== undefined) {
      const author = line.text.slice(byline.author.start, byline.author.end);
      this.#known.author ??= author;
      this.#described.byline ??= author;
      if (byline.outlet !== undefined) this.#known.outlet ??= byline.outlet;
      this.#add('byline', line);
      return true;
    }
    if (!isDateLine(line.text)) return false;
    this.#add('byline', line);
    this.#addDate(tellsOfUpdate(line.text) ? 'update' : 'publication');
    return true;
  }

  #addBody(line: Line): void {
    const dateline = this.#bodySeen < 2 ? readDateline(line.text) : undefined;
    this.#bodySeen++;
    if (dateline === undefined) {
      this.#add('body', line);
      return;
    }
    this.#add('dateline', { start: line.start, end: line.start + dateline.length });
    this.#addDate('dateline');
    const agency = dateline.agency?.replace(/\s*[-/].*$/, '');
    if (agency !== undefined && !/\d/.test(agency)) this.#known.outlet ??= agency;
    this.#add('body', { start: line.start + dateline.end, end: line.end });
  }

  #addPost(post: PostLines, lines: readonly Line[]): void {
    const index = this.#posts.length;
    for (let i = post.first; i < post.last; i++) {
      const line = lines[i];
      if (line === undefined) break;
      const signed = line.start <= post.signature.start && post.signature.end <= line.end;
      if (signed && line.start < post.signature.start) {
        this.#add('post', trimEnd(this.#text, line.start, post.signature.start), index);
        this.#add('post', post.signature, index);
      } else this.#add('post', line, index);
    }
    this.#posts.push({
      start: lines[post.first]?.start ?? post.signature.start,
      end: lines[post.last - 1]?.end ?? post.signature.end,
      author: post.author,
      handle: post.handle,
      date: post.date,
    });
  }

  /** Notes that the part added last tells a date. */
  #addDate(of: DatedPart['of']): void {
    this.#dated.push({ part: this.#parts.length - 1, of });
  }

  #add(kind: SectionKind, { start, end }: Span, post?: number): void {
    if (end <= start) return;
    this.#parts.push({ kind, start, end, post });
  }
}

function remaining(lines: readonly Line[], from: number): number {
  return (lines.at(-1)?.end ?? 0) - (lines[from]?.start ?? 0);
}

function trimEnd(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}
