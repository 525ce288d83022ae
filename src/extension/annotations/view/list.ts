import type { ListGroup, ListGrouping } from '../../../annotations/listing/group';
import { groupListed } from '../../../annotations/listing/group';
import type { Listed } from '../../../annotations/listing/listed';
import { searchListed } from '../../../annotations/listing/search';
import { threadsInFolders } from '../../../annotations/threads';
import type { Place } from '../../../protocol/place';
import type { TreeNode, TreePage } from '../../../protocol/trees';
import type { Annotations, KeptAnnotation } from '../annotations';
import type { FoundPassage, Passages } from '../passages';
import { annotationNode, groupNode, partsOf, replyNode } from './nodes';

/** An annotation in the list, with where it is kept and where its passages stand. */
interface Item extends Listed {
  readonly kept: KeptAnnotation;
  readonly found: readonly (FoundPassage | undefined)[];
}

/** What a person wants to see of the annotations. */
export interface Wish {
  readonly grouping: ListGrouping;
  readonly search: string;
}

/** The annotations as a tree: groups, annotations, answers. Made anew when anything has changed. */
export class AnnotationList {
  readonly #groups: readonly ListGroup<Item>[];
  readonly #grouping: ListGrouping;
  /** How many there are, answers not counted; those that are shown, and those among them whose passages are gone. */
  readonly total: number;
  readonly orphans: number;

  private constructor(items: readonly Item[], { grouping, search }: Wish) {
    this.#grouping = grouping;
    this.#groups = groupListed(searchListed(items, search), grouping, new Date());
    this.total = items.length;
    this.orphans = items.filter(({ isOrphan }) => isOrphan).length;
  }

  /** Looks for the passages of all annotations, which takes time for those in texts that have not been read. */
  static async of(annotations: Annotations, passages: Passages, wish: Wish): Promise<AnnotationList> {
    const threads = threadsInFolders(annotations.all);
    const items = threads.map(async ({ folder, first, answers }): Promise<Item> => {
      const kept = { folder, annotation: first };
      const found = await passages.find(kept);
      return { annotation: first, replies: answers, kept, found, isOrphan: found.includes(undefined) };
    });
    return new AnnotationList(await Promise.all(items), wish);
  }

  /** Whether nothing is shown, of however many there are. */
  get isEmpty(): boolean {
    return this.#groups.length === 0;
  }

  /** A page of the children of a node, without one of the groups. */
  page(parent: string | undefined, offset: number, limit: number): TreePage {
    if (parent === undefined)
      return pageOf(this.#groups, offset, limit, group => groupNode(group, this.#grouping));
    const { group: key, annotation } = partsOf(parent);
    const items = this.#groups.find(group => group.key === key)?.items ?? [];
    if (annotation === undefined)
      return pageOf(items, offset, limit, item => annotationNode(item, key, placesOf(item)));
    const replies = items.find(item => item.annotation.id === annotation)?.replies ?? [];
    return pageOf(replies, offset, limit, reply => replyNode(reply, parent));
  }
}

function placesOf({ annotation, found }: Item): Place[] {
  return found.flatMap((passage, i) => {
    if (!passage) return [];
    const start = { line: 0, character: 0 };
    const { source, range = { start, end: start } } = passage;
    return [{ uri: source.toString(), range, text: annotation.targets[i]?.anchor?.exact ?? '' }];
  });
}

function pageOf<T>(all: readonly T[], offset: number, limit: number, show: (one: T) => TreeNode): TreePage {
  return { nodes: all.slice(offset, offset + limit).map(show), total: all.length };
}
