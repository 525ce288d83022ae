import { commands, env, window } from 'vscode';
import type { Disposable } from '../disposable';
import { type Citation, getCitation, type QuoteGrouping } from '../../protocol';
import type { Session } from '../client/session';
import { isSourceDocument } from '../client/sourceDocuments';
import { fromPosition } from '../places';
import type { CorpusView } from '../tree/corpusView';
import type { NodeEntry, TreeEntry } from '../tree/pagedTree';
import { citationText } from './citationText';

/** What a person can do with a quotation, from a line of the view or with the cursor inside it. */
export function registerQuotationCommands(session: Session, view: CorpusView<QuoteGrouping>): Disposable[] {
  const find = async (argument: TreeEntry | undefined): Promise<Citation | undefined> => {
    const entry = argument ?? (await underCursor(view));
    const id = entry && 'node' in entry ? entry.node.subject : undefined;
    const citation = id === undefined ? undefined : await session.request(getCitation, { id });
    if (!citation) void window.showInformationMessage('There is no quotation at the cursor.');
    return citation ?? undefined;
  };
  const copy = async (argument: TreeEntry | undefined, toText: (citation: Citation) => string) => {
    const citation = await find(argument);
    if (!citation) return;
    await env.clipboard.writeText(toText(citation));
    window.setStatusBarMessage('Copied the quotation', 3_000);
  };
  return [
    commands.registerCommand('parallax.copyQuotation', (entry: TreeEntry | undefined) =>
      copy(entry, citation => citation.words),
    ),
    commands.registerCommand('parallax.copyCitation', (entry: TreeEntry | undefined) =>
      copy(entry, citationText),
    ),
    commands.registerCommand('parallax.findBySpeaker', async (entry: TreeEntry | undefined) => {
      const speaker = isSpeaker(entry) ? entry.node.subject : (await find(entry))?.speaker;
      if (speaker !== undefined) await showSpeaker(view, speaker);
    }),
  ];
}

function isSpeaker(entry: TreeEntry | undefined): entry is NodeEntry {
  return entry !== undefined && 'node' in entry && entry.node.context === 'speaker';
}

async function underCursor(view: CorpusView<QuoteGrouping>): Promise<TreeEntry | undefined> {
  const editor = window.activeTextEditor;
  if (!editor || !isSourceDocument(editor.document)) return undefined;
  return view.locate(editor.document.uri.toString(), fromPosition(editor.selection.active));
}

/** Everything that somebody says, in all sources. */
async function showSpeaker(view: CorpusView<QuoteGrouping>, speaker: string): Promise<void> {
  view.setGrouping('speaker');
  view.setFilter(speaker);
  await commands.executeCommand('parallax.quotes.focus');
}
