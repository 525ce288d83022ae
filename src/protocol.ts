/**
 * The requests between extension and server beyond the Language Server Protocol. All positions are LSP positions
 * (UTF-16). The server gives data; the extension makes Markdown, tree items and decorations of it.
 */
import type { Location, Position, Range } from 'vscode-languageserver-protocol';
import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { Anchor } from './annotations/anchor';
import type { SharedCorrection, StoryCorrection } from './corpus/corrections';
import type { DiscrepancyKind, SeveritySetting, Severity, StoryGrouping, Strictness } from './corpus/model';
import type { Correction } from './source/corrections';

export * from './sourcesProtocol';

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
  readonly stories: StoryGrouping;
  readonly strictness: Strictness;
  readonly severity: Readonly<Partial<Record<DiscrepancyKind, SeveritySetting>>>;
}

/** Client to server: these closed files are sources now (all of them, once), or changed, or are gone. */
export interface LibraryChange {
  /** The whole list replaces what was known; without it `changed` and `deleted` are applied. */
  readonly sources?: readonly string[];
  readonly changed?: readonly string[];
  readonly deleted?: readonly string[];
  /** `.parallax/sources.json` files, with their text; `undefined` text means that the file is gone. */
  readonly metadataFiles?: readonly { readonly uri: string; readonly text?: string }[];
  /** The same for `.parallax/annotations.jsonld`, where the server reads what people have added by itself. */
  readonly annotationFiles?: readonly {
    readonly uri: string;
    readonly text?: string;
    /** Why a file that is there can't be read. */
    readonly problem?: string;
  }[];
}
export const libraryChanged = new NotificationType<LibraryChange>('parallax/libraryChanged');

/** Server to client: the text of a closed source, decoded as the editor would; or why it can't be had. */
export type FileText = { readonly text: string } | { readonly problem: string };
export const readFile = new RequestType<{ readonly uri: string }, FileText, void>('parallax/readFile');

/**
 * Server to client: the bytes of a file under models/, for a server in a worker. They are copied on the way, in a few
 * milliseconds: what the editor reads may be a view on memory that is not the extension's to give away.
 */
export const readWeights = new RequestType<
  { readonly file: 'vectors' | 'names' | 'syntax' | 'quotations' },
  Uint8Array,
  void
>('parallax/readWeights');

/** What a person has decided on a discrepancy, or on all of a kind between some sources, those to come too. */
export interface Decided {
  readonly outcome: 'confirmed' | 'dismissed' | 'resolved';
  /** `Discrepancy.id`; without it all of the kind are meant in which no other source takes part. */
  readonly discrepancy?: string;
  readonly kind?: string;
  readonly sources: readonly string[];
  readonly reason: string;
  /** The source that is right. */
  readonly inFavourOf?: string;
}

/** Client to server: what people have decided, all of it, later ones last. */
export const decisionsChanged = new NotificationType<{ readonly decisions: readonly Decided[] }>(
  'parallax/decisionsChanged',
);

/**
 * What a person says against the reading: of passages of one source or of two. Passages are UTF-16 offsets in the text as
 * the editor has it, with the words that stand there; where they don't, nothing is said of it.
 */
export type Said =
  SharedCorrection | StoryCorrection | { readonly source: string; readonly correction: Correction };

/** The same with passages that are found again when the texts change. */
export type AnchoredSaid =
  | SharedCorrection<Anchor>
  | StoryCorrection
  | { readonly source: string; readonly correction: Correction<Anchor> };

/** Client to server: what people have said and is kept in files, all of it, later ones last. */
export const saidChanged = new NotificationType<{ readonly said: readonly AnchoredSaid[] }>(
  'parallax/saidChanged',
);

/** The command of the extension that takes in what a person says: a `Said`, and a few words for the notice with its undo. */
export const sayCommand = 'parallax.say';

/** Client to server: takes in what a person says; gives an id to take it back by, null where the text has other words. */
export const say = new RequestType<{ readonly said: Said }, { readonly id: string } | null, void>(
  'parallax/say',
);
/** Client to server: takes back what has been said; whether there was such a thing. */
export const takeBack = new RequestType<{ readonly id: string }, boolean, void>('parallax/takeBack');

/** Server to client: there is a new snapshot; views ask again for what they show. */
export interface Status {
  readonly sources: number;
  readonly stories: number;
  /** Discrepancies at the present strictness, dismissed ones not counted: in Problems, and in the view in all. */
  readonly problems: number;
  readonly discrepancies: number;
  readonly quotations: number;
  /** How many sources wait to be read; 0 when all are. */
  readonly loading: number;
  /** What reads: the trained reader, or rules where its weights can't be had; undefined before there is anything to read. */
  readonly reader?: 'trained' | 'rules';
  /** What a person should know: files that can't be read, texts in another language, with their place. */
  readonly notices: readonly { readonly uri?: string; readonly text: string }[];
  /** Which sources are likely to come from one original, each pair in a sentence without its full stop. */
  readonly originals: readonly string[];
}
export const statusChanged = new NotificationType<Status>('parallax/statusChanged');
export const getStatus = new RequestType<void, Status, void>('parallax/status');

/** A place to go to, with the words to show for it. */
export interface Place extends Location {
  readonly text: string;
}

/** The card over a mention or a quotation, as data. */
export interface Card {
  readonly range: Range;
  readonly entity?: EntityCard;
  readonly quotation?: QuotationCard;
  /** What is stated differently in the words under the cursor, what is in Problems first. */
  readonly flagged: readonly FlaggedCard[];
  /** Discrepancies that concern it and are not about the words under the cursor. */
  readonly discrepancies: readonly { readonly id: string; readonly message: string }[];
}

export interface EntityCard {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Over a pronoun or a description: the words under the cursor, whom they mean and why. */
  readonly resolved?: { readonly words: string; readonly reason: string; readonly evidence?: Place };
  /** For each source that tells of it, this one first. */
  readonly sources: readonly {
    readonly uri: string;
    readonly label: string;
    readonly descriptions: readonly Place[];
    readonly mentions: readonly Place[];
    readonly quotations: readonly Place[];
  }[];
  /** How many sources more tell of it, where they are too many for a card. */
  readonly moreSources?: number;
}

/** Two wordings cut into pieces that are the same and pieces that differ. */
export type MarkedWording = readonly { readonly text: string; readonly changed: boolean }[];

/** What is stated differently in some words, with the sentence of each side. */
export interface FlaggedCard {
  readonly id: string;
  /** The kind, as views call it, and what it means in a few words. */
  readonly kind: string;
  readonly meaning: string;
  readonly confidence: number;
  /** Where no marker in the editor says it. */
  readonly message?: string;
  readonly here: MarkedWording;
  readonly there: readonly {
    readonly label: string;
    readonly place: Place;
    readonly wording: MarkedWording;
  }[];
}

export interface QuotationCard {
  readonly id: string;
  readonly speaker: string | undefined;
  readonly type: string;
  /** How firmly it is credited, with the cue: "“claimed”: put as a claim". */
  readonly firmness: string;
  readonly reason: string;
  readonly confidence: number;
  /** The same utterance in other sources, changed words marked on both sides. */
  readonly elsewhere: readonly {
    readonly label: string;
    readonly place: Place;
    readonly type: string;
    readonly here: MarkedWording;
    readonly there: MarkedWording;
  }[];
}
export const getCard = new RequestType<
  { readonly uri: string; readonly position: Position },
  Card | null,
  void
>('parallax/card');

/** A node of a tree, ready to show. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Plain text or Markdown without links. */
  readonly tooltip?: string;
  /** A codicon name. */
  readonly icon?: string;
  /** A colour of the theme for the icon: "charts.red". */
  readonly colour?: string;
  /** Ranges of `label` to highlight, half-open UTF-16. */
  readonly highlights?: readonly (readonly [number, number])[];
  readonly children: number;
  /** Opened at once. */
  readonly expanded?: boolean;
  /** Where a click goes; a second place is shown beside the first. */
  readonly places?: readonly Place[];
  /** For menus: "entity", "speaker", "quotation", "discrepancy", and for those that are decided their outcome … */
  readonly context: string;
  /**
   * What the node stands for, for commands: the id that `getCitation` or `getDiscrepancy` takes, a speaker's name, or the
   * address of a source.
   */
  readonly subject?: string;
  /** Shown subdued: unsure, or dismissed. */
  readonly subdued?: boolean;
}

/** A page of the children of a node; without `parent` the roots. */
export interface TreeQuery<Grouping extends string> {
  readonly parent?: string;
  readonly offset: number;
  /** At most 200. */
  readonly limit: number;
  readonly grouping: Grouping;
  /** Without it the most frequent come first. */
  readonly sorting?: TreeSorting;
  readonly filter: string;
}
/** By number, by where they come first, or by name. */
export type TreeSorting = 'count' | 'place' | 'name';
export interface TreePage {
  readonly nodes: readonly TreeNode[];
  readonly total: number;
}
export type QuoteGrouping = 'speaker' | 'source' | 'type';
export type DiscrepancyGrouping = 'kind' | 'place' | 'story' | 'strength';
export type EntityGrouping = 'kind' | 'source' | 'story';
export const getQuotes = new RequestType<TreeQuery<QuoteGrouping>, TreePage, void>('parallax/quotes');
export const getDiscrepancies = new RequestType<TreeQuery<DiscrepancyGrouping>, TreePage, void>(
  'parallax/discrepancies',
);

/** A page of the stories with their sources. */
export const getSources = new RequestType<
  Pick<TreeQuery<string>, 'parent' | 'offset' | 'limit'>,
  TreePage,
  void
>('parallax/sources');

export const getEntities = new RequestType<TreeQuery<EntityGrouping>, TreePage, void>('parallax/entities');

/** What the filter of a view can be narrowed to: `facet:"value"` in the text of a filter shows these alone. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}
export type Facet = 'speaker' | 'type' | 'kind' | 'source' | 'story' | 'strength' | 'decision';
export type TreeName = 'quotes' | 'discrepancies' | 'entities';
export const getFacets = new RequestType<{ readonly tree: TreeName }, readonly FacetValue[], void>(
  'parallax/facets',
);

/** The path of node ids from a root to the quotation or discrepancy at a place, for revealing it; empty if none. */
export const locateQuote = new RequestType<
  {
    readonly uri: string;
    readonly position: Position;
    readonly grouping: QuoteGrouping;
    readonly filter: string;
  },
  readonly TreeNode[],
  void
>('parallax/locateQuote');

/** The same for the discrepancy whose passage is at a place, those in Problems before others; empty if none. */
export const locateDiscrepancy = new RequestType<
  {
    readonly uri: string;
    readonly position: Position;
    readonly grouping: DiscrepancyGrouping;
    readonly filter: string;
  },
  readonly TreeNode[],
  void
>('parallax/locateDiscrepancy');

/** The same for the mention at a place. */
export const locateEntity = new RequestType<
  {
    readonly uri: string;
    readonly position: Position;
    readonly grouping: EntityGrouping;
    readonly filter: string;
  },
  readonly TreeNode[],
  void
>('parallax/locateEntity');

/** Where a quotation is in its source, and its parts, which may be in pieces or missing. */
export interface QuotationRanges {
  readonly id: string;
  readonly type: 'direct' | 'indirect' | 'mixed';
  /** From the first to the last word of the content. */
  readonly whole: Range;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
}
/** The quotations of a source in text order. */
export const getQuotations = new RequestType<{ readonly uri: string }, readonly QuotationRanges[], void>(
  'parallax/quotations',
);

/** Everything about one quotation that a citation needs. */
export interface Citation {
  readonly words: string;
  /** Whether the words are somebody's own: not so where a source reports them in its words. */
  readonly isQuoted: boolean;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly address?: string;
  readonly file: string;
}
export const getCitation = new RequestType<{ readonly id: string }, Citation | null, void>(
  'parallax/citation',
);

/** One discrepancy whole, for comparing side by side, explaining, copying and dismissing. */
export interface DiscrepancyDetails {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly decision?: Decided;
  readonly question: string;
  readonly message: string;
  readonly confidence: number;
  readonly positions: readonly {
    readonly wording: string;
    readonly stances: readonly {
      readonly label: string;
      readonly place: Place;
      readonly focus: readonly Range[];
    }[];
  }[];
}
export const getDiscrepancy = new RequestType<{ readonly id: string }, DiscrepancyDetails | null, void>(
  'parallax/discrepancy',
);

/**
 * Commands of the extension that code actions name; each takes the id of a discrepancy. Editors other than VS Code don’t
 * have them, so the server offers them only where the client is the library.
 */
export const discrepancyCommands = {
  compare: 'parallax.compareSideBySide',
  explain: 'parallax.explain',
  copyNote: 'parallax.copyNote',
  dismiss: 'parallax.dismiss',
  /** Dismisses all of its kind between its sources, those that are found later too. */
  dismissKind: 'parallax.dismissKind',
} as const;

/** Commands of the extension by which a person corrects the reading, besides `sayCommand`; each takes a place in a source. */
export const correctionCommands = {
  /** Asks who speaks and says so. */
  speaker: 'parallax.correct.speaker',
} as const;

/** `Diagnostic.data` of a discrepancy. */
export interface DiagnosticData {
  readonly id: string;
}

/**
 * The legend of the semantic tokens: what a mention names, `speaker` marks those behind a quotation; and what is said in
 * somebody's own words (`quotation`) or in those of the source (`report`), the cue, and other words for who says it.
 */
export const semanticTokenTypes = [
  'person',
  'place',
  'organisation',
  'name',
  'quotation',
  'report',
  'cue',
  'source',
] as const;
export const semanticTokenModifiers = ['speaker', 'pronoun', 'description'] as const;
