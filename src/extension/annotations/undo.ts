import { commands, window } from 'vscode';
import type { Disposable } from '../disposable';
import type { Annotations, Step } from './annotations';

const undo = 'Undo';

/** Tells what was done, with a button that undoes it; the notice may stay unanswered, so nobody waits for it. */
export function tellWithUndo(annotations: Annotations, step: Step, ...others: readonly Answer[]): void {
  if (step.changes.length === 0) return;
  const buttons = [undo, ...others.map(({ label }) => label)];
  void window.showInformationMessage(step.title, ...buttons).then(async chosen => {
    if (chosen === undo) await undoStep(annotations, step);
    await others.find(({ label }) => label === chosen)?.act();
  });
}

/** Something more that a notice offers. */
export interface Answer {
  readonly label: string;
  readonly act: () => Promise<void>;
}

/** The command that undoes what a person did last to annotations, and then what they did before that. */
export function registerUndo(annotations: Annotations): Disposable {
  return commands.registerCommand('parallax.undoAnnotation', async () => {
    const { lastStep } = annotations;
    if (lastStep) {
      await undoStep(annotations, lastStep);
      window.setStatusBarMessage(`Undone: ${lastStep.title}`, 5_000);
    } else void window.showInformationMessage('There is no change to annotations to undo.');
  });
}

async function undoStep(annotations: Annotations, step: Step): Promise<void> {
  if (!(await annotations.undo(step)))
    void window.showWarningMessage(
      'What has been changed again in the meantime stays as it is; the rest is undone.',
    );
}
