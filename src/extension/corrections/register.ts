import { commands, type QuickPickItem, window } from 'vscode';
import { sayCommand } from '../../protocol/said';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import { type AimArgument, aimAt } from './aim';
import type { CorrectionCommand, Saying } from './correction';
import { entityCorrections } from './entityCorrections';
import { quotationCorrections } from './quotationCorrections';
import { ofSelections, ofStory } from './sourceCorrections';

const corrections: readonly CorrectionCommand[] = [...quotationCorrections, ...entityCorrections];

/** The commands by which a person says that something was read wrongly, from menus, the palette or the keyboard. */
export function registerCorrections(session: Session): Disposable[] {
  return [
    ...corrections.map(correction =>
      commands.registerCommand(`parallax.correct.${correction.id}`, (argument: AimArgument) =>
        correct(session, correction, argument),
      ),
    ),
    commands.registerCommand('parallax.correct', (argument: AimArgument) =>
      chooseAndCorrect(session, argument),
    ),
    commands.registerCommand('parallax.sameThing', () => say(ofSelections('same-thing'))),
    commands.registerCommand('parallax.otherThing', () => say(ofSelections('other-thing'))),
    commands.registerCommand('parallax.correct.story', async (argument: AimArgument) => {
      const aim = await aimAt(session, argument);
      if (aim) await say(await ofStory(session, aim.source));
    }),
  ];
}

async function correct(
  session: Session,
  { applies, otherwise, say: ask }: CorrectionCommand,
  argument: AimArgument,
): Promise<void> {
  const aim = await aimAt(session, argument);
  if (!aim || !applies(aim)) void window.showInformationMessage(otherwise);
  else await say(await ask(aim));
}

/** Lists everything that can be corrected at the cursor. */
async function chooseAndCorrect(session: Session, argument: AimArgument): Promise<void> {
  const aim = await aimAt(session, argument);
  if (!aim) {
    void window.showInformationMessage('Put the cursor into a source.');
    return;
  }
  const items = corrections
    .filter(({ applies }) => applies(aim))
    .map((correction): QuickPickItem & { correction: CorrectionCommand } => ({
      label: correction.title,
      correction,
    }));
  if (items.length === 0) {
    void window.showInformationMessage('Put the cursor on a name or into a quotation, or select words.');
    return;
  }
  const chosen = await window.showQuickPick(items, { title: 'What Was Read Wrongly?' });
  if (chosen) await say(await chosen.correction.say(aim));
}

async function say(saying: Saying | undefined): Promise<void> {
  if (saying) await commands.executeCommand(sayCommand, saying.said, saying.notice);
}
