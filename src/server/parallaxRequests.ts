import type { Connection } from 'vscode-languageserver';
import { exportAnnotations, readAnnotations } from '../protocol/exchange';
import { getCorrectable } from '../protocol/corrections';
import * as card from '../protocol/card';
import * as decisions from '../protocol/decisions';
import * as discrepancies from '../protocol/discrepancies';
import * as quotations from '../protocol/quotations';
import * as said from '../protocol/said';
import * as sources from '../protocol/sources';
import * as status from '../protocol/status';
import * as trees from '../protocol/trees';
import type { Desk } from './desk';
import { exportedAnnotations, newAnnotations } from './features/annotationExchange';
import { cardAt } from './features/card/card';
import { correctableAt } from './features/corrections/correctable';
import {
  discrepanciesPage,
  discrepancyFacets,
  locateDiscrepancy,
} from './features/discrepancies/discrepancyTree';
import { discrepancyDetails } from './features/discrepancies/discrepancyDetails';
import { entitiesPage, entityFacets, locateEntity } from './features/entities/entityTree';
import { citationOf } from './features/quotes/citation';
import { quotationRanges } from './features/quotes/quotationRanges';
import { locateQuote, quoteFacets, quotesPage } from './features/quotes/quoteTree';
import { sourcesPage } from './features/sources/sourceTree';
import { otherVersions } from './features/sources/otherVersions';
import { sourceDetails } from './features/sourceDetails';
import { canonical } from './uris';

/** Answers the requests of the extension beyond the Language Server Protocol. */
export function registerParallaxRequests(connection: Connection, desk: Desk): void {
  connection.onRequest(card.getCard, async ({ uri, position }, token) => {
    const snapshot = await desk.including(canonical(uri), token, true);
    return (snapshot && cardAt(snapshot, desk.findingsOf(snapshot), canonical(uri), position)) ?? null;
  });
  connection.onRequest(status.getStatus, () => desk.status);
  connection.onRequest(trees.getSources, query => sourcesPage(desk.snapshot, query, id => desk.pastOf(id)));
  connection.onRequest(sources.getVersions, ({ uri }) => otherVersions(desk.snapshot, canonical(uri)));
  connection.onNotification(sources.pastVersions, ({ uri, versions }) =>
    desk.keepPast(canonical(uri), versions),
  );
  connection.onRequest(sources.getSource, async ({ uri }, token) => {
    const id = canonical(uri);
    const snapshot = await desk.including(id, token);
    return (snapshot && sourceDetails(snapshot, id, desk.record(id))) ?? null;
  });
  connection.onNotification(decisions.decisionsChanged, ({ decisions }) => desk.decide(decisions));
  connection.onRequest(said.say, ({ said }) => {
    const id = desk.say(said);
    return id === undefined ? null : { id };
  });
  connection.onNotification(said.saidChanged, ({ said }) => desk.keepSaid(said));
  connection.onRequest(said.takeBack, ({ id }) => desk.takeBack(id));
  connection.onRequest(exportAnnotations, request => exportedAnnotations(desk.snapshot, request));
  connection.onRequest(readAnnotations, request => newAnnotations(desk.snapshot, request));
  connection.onRequest(getCorrectable, async ({ uri, range }, token) => {
    const snapshot = await desk.including(canonical(uri), token);
    return (snapshot && correctableAt(snapshot, canonical(uri), range)) ?? null;
  });
  registerQuotes(connection, desk);
  registerDiscrepancies(connection, desk);
  registerEntities(connection, desk);
  registerFacets(connection, desk);
}

function registerFacets(connection: Connection, desk: Desk): void {
  connection.onRequest(trees.getFacets, ({ tree }) => {
    const { snapshot } = desk;
    if (tree === 'quotes') return quoteFacets(snapshot);
    return tree === 'entities'
      ? entityFacets(snapshot)
      : discrepancyFacets(snapshot, desk.findingsOf(snapshot));
  });
}

function registerEntities(connection: Connection, desk: Desk): void {
  connection.onRequest(trees.getEntities, query => entitiesPage(desk.snapshot, query));
  connection.onRequest(trees.locateEntity, ({ uri, position, grouping, filter }) =>
    locateEntity(desk.snapshot, canonical(uri), position, grouping, filter),
  );
}

function registerQuotes(connection: Connection, desk: Desk): void {
  connection.onRequest(trees.getQuotes, query => quotesPage(desk.snapshot, query));
  connection.onRequest(trees.locateQuote, ({ uri, position, grouping, filter }) =>
    locateQuote(desk.snapshot, canonical(uri), position, grouping, filter),
  );
  connection.onRequest(quotations.getQuotations, async ({ uri }, token) => {
    const snapshot = await desk.including(canonical(uri), token);
    return snapshot ? quotationRanges(snapshot, canonical(uri)) : [];
  });
  connection.onRequest(quotations.getCitation, ({ id }) => citationOf(desk.snapshot, id) ?? null);
}

function registerDiscrepancies(connection: Connection, desk: Desk): void {
  const findings = () => desk.findingsOf(desk.snapshot);
  connection.onRequest(trees.getDiscrepancies, query => discrepanciesPage(desk.snapshot, findings(), query));
  connection.onRequest(trees.locateDiscrepancy, ({ uri, position, grouping, filter }) =>
    locateDiscrepancy(desk.snapshot, findings(), canonical(uri), position, grouping, filter),
  );
  connection.onRequest(
    discrepancies.getDiscrepancy,
    ({ id }) => discrepancyDetails(desk.snapshot, findings(), id) ?? null,
  );
}
