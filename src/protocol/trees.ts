import type { Position } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { Place } from './place';

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
