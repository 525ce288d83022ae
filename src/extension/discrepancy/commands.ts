import { commands, env, window } from 'vscode';
import type { Disposable } from '../disposable';
import { type DiscrepancyDetails, type DiscrepancyGrouping, discrepancyCommands } from '../../protocol';
import { counted } from '../card/markdown';
import type { Session } from '../client/session';
import type { CorpusView } from '../tree/corpusView';
import type { TreeEntry } from '../tree/pagedTree';
import { SideBySide } from './compare';
import type { Dismissals } from './dismissals';
import type { Explanations } from './explain';
import { goToDiscrepancy } from './navigate';
import { discrepancyNote } from './note';
import { type DiscrepancyArgument, DiscrepancyTarget, ofKind } from './target';

/** What a person can do with a discrepancy, from a line of the view, a quick fix, a card or the palette. */
export function registerDiscrepancyCommands(
  session: Session,
  view: CorpusView<DiscrepancyGrouping>,
  dismissals: Dismissals,
  explanations: Explanations,
): Disposable[] {
  const target = new DiscrepancyTarget(session, view);
  const sideBySide = new SideBySide();
  const onTarget =
    (act: (details: DiscrepancyDetails) => Promise<void>) => async (argument: DiscrepancyArgument) => {
      const details = await target.find(argument);
      if (details) await act(details);
    };
  return [
    sideBySide,
    commands.registerCommand(
      discrepancyCommands.compare,
      onTarget(details => sideBySide.show(details)),
    ),
    commands.registerCommand(
      discrepancyCommands.explain,
      onTarget(details => explanations.show(details)),
    ),
    commands.registerCommand(discrepancyCommands.copyNote, onTarget(copyNote)),
    commands.registerCommand(
      discrepancyCommands.dismiss,
      onTarget(details => dismiss([details], details.question, dismissals)),
    ),
    commands.registerCommand(
      discrepancyCommands.dismissKind,
      async (argument: DiscrepancyArgument, uri?: unknown) => {
        const details = await target.find(argument);
        if (!details) return;
        const here = typeof uri === 'string' ? uri : details.positions[0]?.stances[0]?.place.uri;
        const found = await ofKind(session, details.kind, here);
        await dismiss(found, counted(found.length, 'discrepancy', 'discrepancies'), dismissals);
      },
    ),
    commands.registerCommand('parallax.restore', async (entry: TreeEntry) => {
      if ('node' in entry && entry.node.subject !== undefined) await dismissals.restore(entry.node.subject);
    }),
    commands.registerCommand('parallax.restoreAll', () => dismissals.restoreAll()),
    commands.registerCommand('parallax.nextDiscrepancy', () => goToDiscrepancy(session, 1)),
    commands.registerCommand('parallax.previousDiscrepancy', () => goToDiscrepancy(session, -1)),
  ];
}

async function copyNote(details: DiscrepancyDetails): Promise<void> {
  await env.clipboard.writeText(discrepancyNote(details));
  window.setStatusBarMessage('Copied what the sources state differently', 3_000);
}

const [undo, giveReason] = ['Undo', 'Give a Reason…'];

/** Dismisses discrepancies, for a reason that may be given afterwards. */
async function dismiss(
  discrepancies: readonly DiscrepancyDetails[],
  what: string,
  dismissals: Dismissals,
): Promise<void> {
  const explain = await dismissals.dismiss(discrepancies);
  // The command is done; its notice may stay unanswered.
  void window.showInformationMessage(`Dismissed: ${what}`, undo, giveReason).then(async answer => {
    if (answer === undo) await dismissals.restore(...discrepancies.map(({ id }) => id));
    if (answer !== giveReason) return;
    const reason = await window.showInputBox({ title: `Why Is This Dismissed? ${what}` });
    if (reason) await explain(reason);
  });
}
