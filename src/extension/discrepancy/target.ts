import { type QuickPickItem, window } from 'vscode';
import { type DiscrepancyDetails, getDiscrepancy } from '../../protocol/discrepancies';
import type { Place } from '../../protocol/place';
import { type DiscrepancyGrouping, getDiscrepancies, type TreeNode } from '../../protocol/trees';
import type { Session } from '../client/session';
import { cursorPlace } from '../places';
import type { CorpusView } from '../tree/corpusView';
import type { TreeEntry } from '../tree/pagedTree';

/** What a command on a discrepancy is called with: an id, a line of the view, or nothing from the palette. */
export type DiscrepancyArgument = string | TreeEntry | undefined;

/** Finds the discrepancy that a person means, asking where it is not clear. */
export class DiscrepancyTarget {
  readonly #session: Session;
  readonly #view: CorpusView<DiscrepancyGrouping>;

  constructor(session: Session, view: CorpusView<DiscrepancyGrouping>) {
    this.#session = session;
    this.#view = view;
  }

  /** The one meant: the argument, else the one under the cursor, else a person's choice; undefined if they give up. */
  async find(argument: DiscrepancyArgument): Promise<DiscrepancyDetails | undefined> {
    const id = idOf(argument) ?? (await this.#underCursor()) ?? (await this.#ask());
    if (id === undefined) return undefined;
    const details = await this.#session.request(getDiscrepancy, { id });
    if (!details) void window.showInformationMessage('The sources no longer differ in this.');
    return details ?? undefined;
  }

  async #underCursor(): Promise<string | undefined> {
    const place = cursorPlace();
    return place && (await this.#view.nodeAt(place))?.subject;
  }

  async #ask(): Promise<string | undefined> {
    const nodes = await discrepancyNodes(this.#session);
    if (!nodes.length) {
      void window.showInformationMessage('The sources state nothing differently.');
      return undefined;
    }
    const items = nodes.map((node): QuickPickItem & { id: string | undefined } => ({
      id: node.subject,
      label: node.label,
      ...(node.description !== undefined && { description: node.description }),
    }));
    const chosen = await window.showQuickPick(items, {
      title: 'Which Discrepancy?',
      matchOnDescription: true,
    });
    return chosen?.id;
  }
}

/** All discrepancies that are neither dismissed nor resolved, in order of their places. */
async function discrepancyNodes(session: Session): Promise<TreeNode[]> {
  const nodes = await nodesBelow(session, 'place');
  // One that has its sides in two sources stands under both.
  return [...new Map(nodes.map(node => [node.subject, node])).values()];
}

/** Where discrepancies that are open show, in all sources that take part, each place once. */
export async function discrepancyPlaces(session: Session): Promise<Place[]> {
  const nodes = await nodesBelow(session, 'place');
  const places = nodes.flatMap(node => node.places ?? []);
  return [...new Map(places.map(place => [JSON.stringify([place.uri, place.range]), place])).values()];
}

async function nodesBelow(
  session: Session,
  grouping: DiscrepancyGrouping,
  parent?: string,
): Promise<TreeNode[]> {
  const nodes: TreeNode[] = [];
  for (let offset = 0; ;) {
    const query = { ...(parent !== undefined && { parent }), offset, limit: 200, grouping, filter: '' };
    const page = await session.request(getDiscrepancies, query);
    if (!page?.nodes.length) return nodes;
    for (const node of page.nodes) {
      if (node.context === 'discrepancy' || node.context === 'confirmed') nodes.push(node);
      else if (node.children) nodes.push(...(await nodesBelow(session, grouping, node.id)));
    }
    offset += page.nodes.length;
    if (offset >= page.total) return nodes;
  }
}

function idOf(argument: DiscrepancyArgument): string | undefined {
  if (argument === undefined || typeof argument === 'string') return argument;
  return 'node' in argument ? argument.node.subject : undefined;
}
