import { commands } from 'vscode';
import type { Session } from '../../client/session';
import type { Disposable } from '../../disposable';
import type { Annotations } from '../annotations';
import { exportCommand, type ExportWish } from './exportCommand';
import { importCommand, type ImportWish } from './importCommand';
import { Preview } from './preview';

/** The commands that write annotations out and bring them in; each takes what is wished instead of asking for it. */
export function registerExchange(annotations: Annotations, session: Session): Disposable[] {
  const preview = new Preview();
  return [
    preview,
    commands.registerCommand('parallax.exportAnnotations', (wish?: ExportWish) =>
      exportCommand(annotations, session, preview, wish),
    ),
    commands.registerCommand('parallax.importAnnotations', (wish?: ImportWish) =>
      importCommand(annotations, session, wish),
    ),
  ];
}
