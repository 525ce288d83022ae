import { commands, window } from 'vscode';
import type { Annotations, Step } from '../annotations/annotations';
import { tellWithUndo } from '../annotations/undo';
import type { Disposable } from '../disposable';
import { type DiscrepancyDetails, discrepancyCommands } from '../../protocol/discrepancies';
import { askOne } from '../corrections/ask';
import { type Deciding, type Decisions, sourcesOf } from './decisions';
import type { DiscrepancyArgument, DiscrepancyTarget } from './target';

/** The commands by which a person decides on discrepancies, one or all of a kind, and opens them again. */
export function registerDeciding(
  target: DiscrepancyTarget,
  decisions: Decisions,
  annotations: Annotations,
): Disposable[] {
  const onTarget = (command: string, act: (details: DiscrepancyDetails) => Promise<void>): Disposable =>
    commands.registerCommand(command, async (argument: DiscrepancyArgument) => {
      const details = await target.find(argument);
      if (details) await act(details);
    });
  const tell = (step: Step, what: string): void =>
    tellWithUndo(annotations, step, {
      label: 'Give a Reason…',
      act: () =>
        askReason(
          decisions,
          step.changes.map(({ after }) => after.id),
          what,
        ),
    });
  const decide = async (details: DiscrepancyDetails, deciding: Deciding, done: string): Promise<void> =>
    tell(await decisions.decide(`${done}: ${details.question}`, [details], deciding), details.question);
  return [
    onTarget(discrepancyCommands.dismiss, details => decide(details, { outcome: 'dismissed' }, 'Dismissed')),
    onTarget('parallax.confirm', details => decide(details, { outcome: 'confirmed' }, 'Confirmed')),
    onTarget('parallax.resolveFor', async details => {
      const right = await askSource(details);
      if (right)
        await decide(details, { outcome: 'resolved', inFavourOf: right.uri }, `${right.label} is right`);
    }),
    onTarget(discrepancyCommands.dismissKind, async details =>
      tell(
        await decisions.decideKind(ofKind('Dismissed', details), details, { outcome: 'dismissed' }),
        details.kind,
      ),
    ),
    onTarget('parallax.decideKind', async details => {
      const deciding = await askDecision(details);
      if (deciding)
        tell(await decisions.decideKind(ofKind(deciding.label, details), details, deciding), details.kind);
    }),
    onTarget('parallax.giveReason', details => askReason(decisions, decisions.on(details), details.question)),
    onTarget('parallax.restore', async details => {
      const isKind = details.decision?.discrepancy === undefined;
      const title = isKind ? ofKind('Open again', details) : `Open again: ${details.question}`;
      tellWithUndo(annotations, await decisions.reopen(title, decisions.on(details)));
    }),
    commands.registerCommand('parallax.restoreAll', async () =>
      tellWithUndo(annotations, await decisions.restoreAll()),
    ),
  ];
}

function ofKind(done: string, { kind, positions }: DiscrepancyDetails): string {
  return `${done}: all of the kind “${kind}” between ${sourcesOf(positions)
    .map(({ label }) => label)
    .join(' and ')}`;
}

async function askReason(decisions: Decisions, decided: readonly string[], what: string): Promise<void> {
  const reason = await window.showInputBox({ title: `Why? ${what}` });
  if (reason) await decisions.explain(decided, reason);
}

/** Asks which source is right. */
function askSource({ positions }: DiscrepancyDetails): Promise<{ uri: string; label: string } | undefined> {
  const stances = positions.flatMap(({ wording, stances: own }) =>
    own.map(({ label, place: { uri } }) => ({ label, description: wording, value: { uri, label } })),
  );
  const choices = [...new Map(stances.map(stance => [stance.value.uri, stance])).values()];
  return askOne('Which Source Is Right?', choices);
}

/** Asks what is to hold for all of a kind. */
function askDecision(details: DiscrepancyDetails): Promise<(Deciding & { label: string }) | undefined> {
  const sources = sourcesOf(details.positions);
  const right = sources.map(source => {
    const label = `${source.label} is right`;
    return { label, value: { outcome: 'resolved', inFavourOf: source.uri, label } as const };
  });
  const names = sources.map(({ label }) => label).join(' and ');
  return askOne<Deciding & { label: string }>(`All of the Kind “${details.kind}” Between ${names}`, [
    { label: 'Confirm', value: { outcome: 'confirmed', label: 'Confirmed' } },
    { label: 'Dismiss', value: { outcome: 'dismissed', label: 'Dismissed' } },
    ...right,
  ]);
}
