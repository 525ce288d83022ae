import { commands, env, window, workspace } from 'vscode';
import { type Citation, getCitation } from '../../protocol/quotations';
import type { QuoteGrouping, TreeNode } from '../../protocol/trees';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import { cursorPlace } from '../places';
import type { CorpusView } from '../tree/corpusView';
import type { TreeEntry } from '../tree/pagedTree';
import { type CitationStyle, citationStyles, citationText } from './citation/citationText';
import { goToQuotation, selectQuotation } from './navigate';

/** What a command on a quotation is called with: a line of the view, or nothing where the cursor is meant. */
type QuotationArgument = TreeEntry | undefined;

/** What a person can do with a quotation, from a line of the view or with the cursor inside it. */
export function registerQuotationCommands(session: Session, view: CorpusView<QuoteGrouping>): Disposable[] {
  const copy = async (argument: QuotationArgument, toText: (citation: Citation) => string) => {
    const id = (await meant(view, argument))?.subject;
    const citation = id === undefined ? undefined : await session.request(getCitation, { id });
    if (!citation) return;
    await env.clipboard.writeText(toText(citation));
    window.setStatusBarMessage('Copied the quotation', 3_000);
  };
  return [
    commands.registerCommand('parallax.copyQuotation', (argument: QuotationArgument) =>
      copy(argument, citation => citation.words),
    ),
    commands.registerCommand('parallax.copyCitation', async (argument: QuotationArgument) => {
      const style = await citationStyle();
      if (style) await copy(argument, citation => citationText(citation, style));
    }),
    commands.registerCommand('parallax.findBySpeaker', async (argument: QuotationArgument) => {
      const node = await meant(view, argument);
      if (node) await showSpeaker(view, node);
    }),
    commands.registerCommand('parallax.selectQuotation', () => selectQuotation(session)),
    commands.registerCommand('parallax.nextQuotation', () => goToQuotation(session, 1)),
    commands.registerCommand('parallax.previousQuotation', () => goToQuotation(session, -1)),
  ];
}

const styleLabels: Readonly<Record<CitationStyle, string>> = {
  chicago: 'Chicago',
  apa: 'APA',
  markdown: 'Markdown',
};

/** The form that is set, else the one that a person chooses; undefined if they give up. */
async function citationStyle(): Promise<CitationStyle | undefined> {
  const set = workspace.getConfiguration('parallax').get<string>('citationStyle');
  const known = citationStyles.find(style => style === set);
  if (known) return known;
  const items = citationStyles.map(style => ({ label: styleLabels[style], style }));
  return (await window.showQuickPick(items, { title: 'Copy as Citation' }))?.style;
}

async function meant(
  view: CorpusView<QuoteGrouping>,
  argument: QuotationArgument,
): Promise<TreeNode | undefined> {
  if (argument && 'node' in argument) return argument.node;
  const place = cursorPlace();
  const node = place && (await view.nodeAt(place));
  if (!node) void window.showInformationMessage('There is no quotation at the cursor.');
  return node;
}

/** Opens the view at the speaker of a quotation, with everything that they say in all sources. */
async function showSpeaker(
  view: CorpusView<QuoteGrouping>,
  { places, label, context }: TreeNode,
): Promise<void> {
  view.setGrouping('speaker');
  view.setFilter([]);
  const [place] = places ?? [];
  const isSpeaker = (node: TreeNode): boolean => node.context === context && node.label === label;
  let entry = place
    ? await view.locate({ uri: place.uri, position: place.range.start })
    : await view.tree.findRoot(isSpeaker);
  while (entry?.parent) entry = entry.parent;
  if (entry) await view.view.reveal(entry, { select: true, focus: true, expand: true });
}
