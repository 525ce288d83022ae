import type { Doubt, Metadata } from '../source/model';
import { fileNameOf } from './fileName';
import { againstDateline } from './metadata/againstDateline';

export type { Doubt };

/** An article as it was taken out of a page, a mail, a feed or a table. */
export interface ImportedArticle {
  /** The words of the article alone, paragraphs with an empty line between them, line ends LF. */
  readonly text: string;
  /** The name that it should have as a file, if that is free. */
  readonly fileName: string;
  /** What the file says of the article and its text does not; what it says in two ways is missing here and in `doubts`. */
  readonly metadata: Metadata;
  /** What a person must be asked, as the file does not say it or says it twice. */
  readonly doubts: readonly Doubt[];
  /** What a person should know of how it was taken, each in a few plain words. */
  readonly notes: readonly string[];
}

/** What a file holds: its articles, or in a few words why there are none; what was left out of a larger file. */
export interface Imported {
  readonly articles: readonly ImportedArticle[];
  /** Why parts of the file are no articles: "line 3: is not JSON". The file is the subject of each. */
  readonly problems: readonly string[];
  /** The columns of a table of which nobody can tell which holds the text; a person may say. */
  readonly unknownColumns?: readonly string[];
}

/** A file that is brought in. */
export interface ImportFile {
  /** Its name, for its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which columns or keys of a table hold what; those that are not named are found by their names. */
export type Columns = Readonly<Partial<Record<ColumnRole, string>>>;

export type ColumnRole = 'text' | keyof Metadata;

/** No file of articles that a person brings in has more bytes. */
export const largestFile = 64 * 1024 * 1024;

/** Nothing but why there is no article. */
export function refused(problem: string): Imported {
  return { articles: [], problems: [problem] };
}

/** An article with its name. `seen` is what its text says of itself, where that is not in `metadata`. */
export function namedArticle(
  article: Omit<ImportedArticle, 'fileName' | 'notes'> & Partial<Pick<ImportedArticle, 'notes'>>,
  seen: Metadata = {},
): ImportedArticle {
  const sound = againstDateline({ notes: [], ...article });
  return { ...sound, fileName: fileNameOf({ ...seen, ...sound.metadata }, sound.text) };
}
