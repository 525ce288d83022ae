import { shift, type Span } from '../../language/span';
import type { Paragraph } from '../../language/paragraph';
import type { Doubt, IsoDate, Metadata, Post, Section, SectionKind } from '../model';
import { readAgencies } from './agencies';
import { endsArticle, isBoilerplate } from './boilerplate';
import { isDateLine, readByline, tellsOfUpdate } from './byline';
import { contradictionsIn, type SelfDescription } from './contradictions';
import { readDateline } from './dateline';
import { readFrontMatter } from './frontMatter';
import { isCaption, isHeading, isHeadline } from './headings';
import { splitLines, type Line } from './lines';
import { findPosts, type PostLines } from './posts';

/** The parts of an article, with what they tell of the article itself. */
export interface Structure {
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  readonly metadata: Metadata;
  /** What the text contradicts itself in; it is missing in `metadata`. */
  readonly doubts: readonly Doubt[];
}

/** Divides a text into its sections and has each read. Total: every word lies in exactly one section. */
export function readStructure(text: string, read: (paragraph: string) => Paragraph): Structure {
  return new StructureReader(text, read).read();
}

/** Lines at the top among which byline, date and dateline are looked for. */
const topLines = 8;

class StructureReader {
  readonly #text: string;
  readonly #read: (paragraph: string) => Paragraph;
  readonly #sections: Section[] = [];
  readonly #posts: Post[] = [];
  readonly #known: { -readonly [key in keyof Metadata]: Metadata[key] } = {};
  readonly #parts: SelfDescription = {};
  #updated: IsoDate | undefined;
  #bodySeen = 0;

  constructor(text: string, read: (paragraph: string) => Paragraph) {
    this.#text = text;
    this.#read = read;
  }

  read(): Structure {
    const front = readFrontMatter(this.#text);
    if (front !== undefined) {
      this.#add('front-matter', front);
      Object.assign(this.#known, front.metadata);
      this.#parts.front = front;
    }
    const from = front?.end ?? 0;
    const rest = splitLines(this.#text.slice(from)).map(line => ({ ...line, ...shift(line, from) }));
    this.#readLines(rest);
    const agency = readAgencies(this.#text);
    if (agency !== undefined) this.#known.agency ??= agency;
    if (this.#updated !== undefined) this.#known.date ??= this.#updated;
    const doubts = contradictionsIn(this.#parts);
    const certain = Object.entries(this.#known).filter(([name]) =>
      doubts.every(({ field }) => field !== name),
    );
    const metadata: Metadata = Object.fromEntries(certain);
    return { sections: this.#sections, posts: this.#posts, metadata, doubts };
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
    if (this.#sections.length < topLines && this.#addCredit(line)) return false;
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
      this.#parts.byline ??= author;
      if (byline.outlet !== undefined) this.#known.outlet ??= byline.outlet;
      this.#add('byline', line);
      return true;
    }
    if (!isDateLine(line.text)) return false;
    this.#add('byline', line);
    const date = isoDay(this.#sections.at(-1)?.reading);
    if (date === undefined) return true;
    if (tellsOfUpdate(line.text)) this.#updated ??= date;
    else {
      this.#known.date ??= date;
      this.#parts.published ??= date;
    }
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
    const reading = this.#sections.at(-1)?.reading;
    const date = isoDay(reading);
    if (date !== undefined) this.#known.date ??= date;
    const day = reading?.times.find(time => time.day !== undefined);
    if (day) this.#parts.dateline ??= day;
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
    const date =
      post.date === undefined
        ? undefined
        : this.#read(this.#text.slice(post.date.start, post.date.end)).times[0];
    this.#posts.push({
      start: lines[post.first]?.start ?? post.signature.start,
      end: lines[post.last - 1]?.end ?? post.signature.end,
      author: post.author,
      handle: post.handle,
      date:
        date === undefined || post.date === undefined
          ? undefined
          : { ...date, ...shift(date, post.date.start) },
    });
  }

  #add(kind: SectionKind, { start, end }: Span, post?: number): void {
    if (end <= start) return;
    this.#sections.push({ kind, start, end, post, reading: this.#read(this.#text.slice(start, end)) });
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

/** The one full date of a section as ISO 8601; none if it has no year, month and day. */
function isoDay(reading: Paragraph | undefined): string | undefined {
  const full = reading?.times.find(time => time.year !== undefined && time.day !== undefined);
  if (full?.year === undefined || full.month === undefined || full.day === undefined) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${full.year}-${two(full.month)}-${two(full.day)}`;
}
