import { commands, window } from 'vscode';
import { type Said, say, sayCommand, takeBack } from '../../protocol';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';

const undo = 'Undo';

/** The command behind quick fixes and menus by which a person corrects the reading; its notice takes it back. */
export function registerSaying(session: Session): Disposable {
  return commands.registerCommand(sayCommand, async (said: Said, notice: string) => {
    const answer = await session.request(say, { said });
    if (!answer) {
      void window.showInformationMessage('The source has changed in the meantime. Please try again.');
      return;
    }
    // The command is done; its notice may stay unanswered.
    void window.showInformationMessage(notice, undo).then(chosen => {
      if (chosen === undo) void session.request(takeBack, { id: answer.id });
    });
  });
}
