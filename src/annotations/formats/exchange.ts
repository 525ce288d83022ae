import type { Span } from '../../language/span';
import type { Metadata, Source } from '../../source/model';
import { findAnchor } from '../anchoring';
import type { Annotation, PassageTarget } from '../model';
import { PlainText } from '../plainText';

/** A source in whose folder annotations are written out or brought in. */
export interface ExchangedSource {
  /** Relative to the folder that holds `.parallax`, with "/" between its parts. */
  readonly path: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** How it is read: for its tokens, and where the machine's reading is written out too. */
  readonly reading?: Source;
}

/** What is written out. */
export interface Exchange {
  readonly sources: readonly ExchangedSource[];
  /** What people have added; what is deleted not among it. */
  readonly annotations: readonly Annotation[];
  /** Whether the readings are written out too. */
  readonly includesMachine: boolean;
}

/** A file by its name or path. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What files of annotations hold. */
export interface BroughtIn {
  readonly annotations: readonly Annotation[];
  /** In plain words, the file first. */
  readonly problems: readonly string[];
  /** How many were left out since no person has made them: the reading of Parallax. */
  readonly machines: number;
}

/** Where passages stand in the texts of some sources now. Spans count in texts with LF at line ends. */
export class Places {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #plain = new Map<string, PlainText>();

  constructor(sources: readonly ExchangedSource[]) {
    this.#texts = new Map(sources.map(({ path, text }) => [path, text]));
  }

  /** The text of a source with LF at line ends; undefined where there is no such source. */
  textOf(path: string): string | undefined {
    return this.plainOf(path)?.plain;
  }

  /** The same with the way to the offsets of the text itself. */
  plainOf(path: string): PlainText | undefined {
    const known = this.#plain.get(path);
    const text = known ? undefined : this.#texts.get(path);
    if (text === undefined) return known;
    const plain = new PlainText(text);
    this.#plain.set(path, plain);
    return plain;
  }

  /** Where a passage is; undefined where a whole source is meant or the passage is not found. */
  find({ source, anchor }: PassageTarget): Span | undefined {
    const plain = anchor && this.plainOf(source);
    const span = plain && findAnchor(plain, anchor);
    return span && plain.fromSource(span);
  }
}
