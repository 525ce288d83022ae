import type { DiscrepancyKind, SeveritySetting, StoryGrouping, Strictness } from '../corpus/model';
import type { Decided } from './decisions';
import type { AnchoredSaid } from './said';

/** `initializationOptions` of the server. */
export interface ServerOptions {
  /** Who reads closed sources: the client over `readFile`, or the server itself from disk. */
  readonly library: 'client' | 'disk';
  readonly settings: ServerSettings;
  /** Discrepancies that are dismissed, by `Discrepancy.id`: for editors that keep no more than that. */
  readonly dismissed?: readonly string[];
  /** What people have decided on discrepancies; later all of it again with `decisionsChanged`. */
  readonly decisions?: readonly Decided[];
  /** What people have said against the reading and is kept in files; later all of it again with `saidChanged`. */
  readonly said?: readonly AnchoredSaid[];
  /** The `discrepancyCommands` that the client can run; without it all of them where the client is the library, else none. */
  readonly commands?: readonly string[];
  /** The address of the folder with the pages of the kinds; without it the pages that come with the server. */
  readonly kindPages?: string;
}

/** What the server needs of the settings `parallax.*`; sent again whole with `workspace/didChangeConfiguration`. */
export interface ServerSettings {
  /** Globs that name sources, relative to each workspace folder; used when the server reads from disk. */
  readonly sources: readonly string[];
  /** Where annotations are kept, from the folder of their sources; used when the server reads from disk. */
  readonly annotationFile?: string;
  readonly stories: StoryGrouping;
  readonly strictness: Strictness;
  readonly severity: Readonly<Partial<Record<DiscrepancyKind, SeveritySetting>>>;
}
