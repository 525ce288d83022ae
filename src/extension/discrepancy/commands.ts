import { commands, env, window } from 'vscode';
import type { Disposable } from '../disposable';
import { decisionsChanged } from '../../protocol/decisions';
import { type DiscrepancyDetails, discrepancyCommands } from '../../protocol/discrepancies';
import type { DiscrepancyGrouping } from '../../protocol/trees';
import type { Annotations } from '../annotations/annotations';
import type { Session } from '../client/session';
import type { CorpusView } from '../tree/corpusView';
import { SideBySide } from './compare';
import { registerDeciding } from './decide';
import type { Decisions } from './decisions';
import type { Explanations } from './explain';
import { goToDiscrepancy } from './navigate';
import { discrepancyNote } from './note';
import { type DiscrepancyArgument, DiscrepancyTarget } from './target';

/** What a person can do with a discrepancy, from a line of the view, a quick fix, a card or the palette. */
export function registerDiscrepancyCommands(
  session: Session,
  view: CorpusView<DiscrepancyGrouping>,
  decisions: Decisions,
  annotations: Annotations,
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
    decisions.onDidChange(all => void session.notify(decisionsChanged, { decisions: all })),
    commands.registerCommand(
      discrepancyCommands.compare,
      onTarget(details => sideBySide.show(details)),
    ),
    commands.registerCommand(
      discrepancyCommands.explain,
      onTarget(details => explanations.show(details)),
    ),
    commands.registerCommand(discrepancyCommands.copyNote, onTarget(copyNote)),
    ...registerDeciding(target, decisions, annotations),
    commands.registerCommand('parallax.nextDiscrepancy', () => goToDiscrepancy(session, 1)),
    commands.registerCommand('parallax.previousDiscrepancy', () => goToDiscrepancy(session, -1)),
  ];
}

async function copyNote(details: DiscrepancyDetails): Promise<void> {
  await env.clipboard.writeText(discrepancyNote(details));
  window.setStatusBarMessage('Copied what the sources state differently', 3_000);
}
