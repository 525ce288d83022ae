import type { Connection } from 'vscode-languageserver';
import { exportAnnotations, readAnnotations } from '../exchangeProtocol';
import { getCorrectable } from '../correctionProtocol';
import * as protocol from '../protocol';
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
  connection.onRequest(protocol.getCard, async ({ uri, position }, token) => {
    const snapshot = await desk.including(canonical(uri), token, true);
    return (snapshot && cardAt(snapshot, desk.findingsOf(snapshot), canonical(uri), position)) ?? null;
  });
  connection.onRequest(protocol.getStatus, () => desk.status);
  connection.onRequest(protocol.getSources, query =>
    sourcesPage(
      desk.snapshot,
      query,
      id => desk.pastOf(id),
      id => desk.datesInDoubt(id),
    ),
  );
  connection.onRequest(protocol.getVersions, ({ uri }) => otherVersions(desk.snapshot, canonical(uri)));
  connection.onNotification(protocol.pastVersions, ({ uri, versions }) =>
    desk.keepPast(canonical(uri), versions),
  );
  connection.onRequest(protocol.getSource, async ({ uri }, token) => {
    const id = canonical(uri);
    const snapshot = await desk.including(id, token);
    return (snapshot && sourceDetails(snapshot, id, desk.metadata(id), desk.datesInDoubt(id))) ?? null;
  });
  connection.onNotification(protocol.decisionsChanged, ({ decisions }) => desk.decide(decisions));
  connection.onRequest(protocol.say, ({ said }) => {
    const id = desk.say(said);
    return id === undefined ? null : { id };
  });
  connection.onNotification(protocol.saidChanged, ({ said }) => desk.keepSaid(said));
  connection.onRequest(protocol.takeBack, ({ id }) => desk.takeBack(id));
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
  connection.onRequest(protocol.getFacets, ({ tree }) => {
    const { snapshot } = desk;
    if (tree === 'quotes') return quoteFacets(snapshot);
    return tree === 'entities'
      ? entityFacets(snapshot)
      : discrepancyFacets(snapshot, desk.findingsOf(snapshot));
  });
}

function registerEntities(connection: Connection, desk: Desk): void {
  connection.onRequest(protocol.getEntities, query => entitiesPage(desk.snapshot, query));
  connection.onRequest(protocol.locateEntity, ({ uri, position, grouping, filter }) =>
    locateEntity(desk.snapshot, canonical(uri), position, grouping, filter),
  );
}

function registerQuotes(connection: Connection, desk: Desk): void {
  connection.onRequest(protocol.getQuotes, query => quotesPage(desk.snapshot, query));
  connection.onRequest(protocol.locateQuote, ({ uri, position, grouping, filter }) =>
    locateQuote(desk.snapshot, canonical(uri), position, grouping, filter),
  );
  connection.onRequest(protocol.getQuotations, async ({ uri }, token) => {
    const snapshot = await desk.including(canonical(uri), token);
    return snapshot ? quotationRanges(snapshot, canonical(uri)) : [];
  });
  connection.onRequest(protocol.getCitation, ({ id }) => citationOf(desk.snapshot, id) ?? null);
}

function registerDiscrepancies(connection: Connection, desk: Desk): void {
  const findings = () => desk.findingsOf(desk.snapshot);
  connection.onRequest(protocol.getDiscrepancies, query =>
    discrepanciesPage(desk.snapshot, findings(), query),
  );
  connection.onRequest(protocol.locateDiscrepancy, ({ uri, position, grouping, filter }) =>
    locateDiscrepancy(desk.snapshot, findings(), canonical(uri), position, grouping, filter),
  );
  connection.onRequest(
    protocol.getDiscrepancy,
    ({ id }) => discrepancyDetails(desk.snapshot, findings(), id) ?? null,
  );
}
