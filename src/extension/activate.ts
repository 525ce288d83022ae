import { commands, type ExtensionContext, type Uri, window } from 'vscode';
import type { WorkerPort } from '../import/worker/importer';
import { Annotations } from './annotations/annotations';
import { authorNames } from './annotations/author';
import { Passages } from './annotations/passages';
import { Spoken } from './annotations/spoken';
import { registerAnnotations } from './annotations/register';
import { AnnotationsView } from './annotations/view/annotationsView';
import type { ParallaxApi } from './api';
import type { DroppedFiles } from './bringing/droppedFiles';
import { registerBringing } from './bringing/register';
import { type ClientFactory, clientOptions } from './client/clientOptions';
import { LingeringDocuments } from './client/lingering';
import { Session } from './client/session';
import type { Disposable } from './disposable';
import { internalCommands } from './commandLinks';
import { registerContexts } from './contexts';
import { registerDetailsCommand } from './details/commands';
import { registerDiscrepancyCommands } from './discrepancy/commands';
import { Decisions } from './discrepancy/decisions';
import { Explanations } from './discrepancy/explain';
import { claimDocuments } from './library/claimDocuments';
import { Library } from './library/library';
import { useFolder } from './library/useFolder';
import { registerOpening } from './openPlaces';
import { registerQuotationCommands } from './quotation/commands';
import { QuotationMarks } from './quotation/marks';
import { createStatusItem } from './statusItem';
import { discrepanciesView } from './tree/discrepanciesView';
import { entitiesView } from './tree/entitiesView';
import { followCursor } from './tree/followCursor';
import type { MoreEntry, PagedTree } from './tree/pagedTree';
import { quotesView } from './tree/quotesView';
import { sourcesView } from './tree/sourcesView';
import { subduedDecorations } from './tree/subdued';
import { registerVersionCommand } from './versions/commands';

/**
 * Puts the parts together; `create` makes the client with its server as the extension host allows, `startImporting` the
 * worker that takes files apart, when one is brought in; `home` is the person's folder, where there is one.
 */
export function activateParallax(
  context: ExtensionContext,
  create: ClientFactory,
  startImporting: () => Promise<WorkerPort>,
  home?: Uri,
): ParallaxApi {
  const annotations = new Annotations(authorNames(home));
  const decisions = new Decisions(context.workspaceState, annotations);
  const library = new Library();
  const bringing = registerBringing(library, startImporting);
  const passages = new Passages(library);
  const spoken = new Spoken(annotations, passages);
  const session = new Session(library, self => create(clientOptions(self, decisions, spoken)));
  const views = {
    ...createViews(session, context, bringing.drops, spoken),
    annotations: new AnnotationsView(annotations, passages, context),
  };
  const { quotes, discrepancies, sources, entities } = views;
  const explanations = new Explanations(context.extensionUri);

  context.subscriptions.push(
    library,
    session,
    new LingeringDocuments(session, library),
    ...Object.values(views),
    explanations,
    new QuotationMarks(session, context),
    registerDetailsCommand(session, library),
    registerVersionCommand(session),
    window.registerFileDecorationProvider(subduedDecorations),
    commands.registerCommand('parallax.useFolder', useFolder),
    registerShowingMore(),
    passages,
    spoken,
    ...registerAnnotations(spoken, views.annotations, session),
    ...createStatusItem(session),
    ...registerContexts(session, decisions),
    ...claimDocuments(library),
    ...followCursor(quotes),
    ...registerOpening(),
    ...bringing.subscriptions,
    ...registerQuotationCommands(session, quotes),
    ...registerDiscrepancyCommands(session, discrepancies, decisions, annotations, explanations),
  );
  return {
    ready: () => session.ready(),
    get status() {
      return session.status;
    },
    onDidChangeStatus: session.onDidChangeStatus,
    quotes: quotes.tree,
    discrepancies: discrepancies.tree,
    sources: sources.tree,
    pageEdits: bringing.pageEdits,
    drops: bringing.drops,
    entities: entities.tree,
    annotations: views.annotations,
  };
}

function registerShowingMore(): Disposable {
  return commands.registerCommand(internalCommands.showMore, (tree: PagedTree, entry: MoreEntry) =>
    tree.showMore(entry),
  );
}

function createViews(session: Session, context: ExtensionContext, drops: DroppedFiles, spoken: Spoken) {
  return {
    quotes: quotesView(session, context, spoken),
    discrepancies: discrepanciesView(session, context),
    sources: sourcesView(session, drops),
    entities: entitiesView(session, context, spoken),
  };
}
