import { ViewColumn, window } from 'vscode';
import type { Place } from '../../protocol/place';
import type { Session } from '../client/session';
import { openPlace } from '../openPlaces';
import { discrepancyPlaces } from './target';

/** Goes from the cursor to the next (1) or previous (-1) passage that is stated differently, round through all sources. */
export async function goToDiscrepancy(session: Session, step: 1 | -1): Promise<void> {
  const places = (await discrepancyPlaces(session)).sort(byPlace);
  if (!places.length) {
    void window.showInformationMessage('The sources state nothing differently.');
    return;
  }
  const editor = window.activeTextEditor;
  const uri = editor?.document.uri.toString() ?? '';
  const cursor = editor?.selection.start ?? { line: 0, character: 0 };
  const here = { uri, range: { start: cursor, end: cursor }, text: '' };
  const next =
    step > 0
      ? (places.find(place => byPlace(place, here) > 0) ?? places[0])
      : (places.findLast(place => byPlace(place, here) < 0) ?? places.at(-1));
  if (next) await openPlace(next, ViewColumn.Active);
}

function byPlace(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.character - to.character;
}
