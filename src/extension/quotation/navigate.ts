import { type Range, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { getQuotations } from '../../protocol/quotations';
import type { Session } from '../client/session';
import { cursorPlace, toRange } from '../places';

/** Selects the innermost quotation around the cursor, and the one around it where that is selected already. */
export async function selectQuotation(session: Session): Promise<void> {
  const editor = window.activeTextEditor;
  const cursor = editor?.selection;
  const around = (await quotationsIn(session)).filter(whole => cursor && whole.contains(cursor));
  const wider = around.filter(whole => !cursor?.isEqual(whole));
  const [innermost] = (wider.length ? wider : around).toSorted((a, b) => (a.contains(b) ? 1 : -1));
  if (editor && innermost) select(editor, innermost);
  else void window.showInformationMessage('There is no quotation at the cursor.');
}

/** Goes to the next (1) or previous (-1) quotation of the article, and from the last one to the first. */
export async function goToQuotation(session: Session, step: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  const quotations = await quotationsIn(session);
  if (!editor || !quotations.length) {
    void window.showInformationMessage('There is no quotation in this text.');
    return;
  }
  const { start } = editor.selection;
  const next =
    step > 0
      ? (quotations.find(whole => whole.start.isAfter(start)) ?? quotations[0])
      : (quotations.findLast(whole => whole.start.isBefore(start)) ?? quotations.at(-1));
  if (next) select(editor, next);
}

/** The quotations of the active editor in text order; none where that shows no source. */
async function quotationsIn(session: Session): Promise<Range[]> {
  const place = cursorPlace();
  const quotations = place ? await session.request(getQuotations, { uri: place.uri }) : undefined;
  return (quotations ?? []).map(({ whole }) => toRange(whole)).sort((a, b) => a.start.compareTo(b.start));
}

function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
