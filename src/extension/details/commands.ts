import { commands, Uri, window } from 'vscode';
import type { Disposable } from '../disposable';
import type { Session } from '../client/session';
import { editDetailsCommand } from '../commandLinks';
import type { Library } from '../library/library';
import type { TreeEntry } from '../tree/pagedTree';
import { editDetails } from './editDetails';
import { saveDetails } from './saveDetails';

/** The command that edits a source's details: from a tree line, the explorer, an editor or the palette. */
export function registerDetailsCommand(session: Session, library: Library): Disposable {
  return commands.registerCommand(
    editDetailsCommand,
    async (argument: Uri | string | TreeEntry | undefined) => {
      const uri = sourceOf(argument) ?? window.activeTextEditor?.document.uri;
      if (!uri) return;
      if (uri.scheme === 'untitled') {
        void window.showInformationMessage('Save the source first: its details are kept beside the file.');
        return;
      }
      await editDetails(session, uri.toString(), async (field, value) => {
        const file = await saveDetails(uri, field, value);
        if (file) await library.reloadMetadata(file);
        return file !== undefined;
      });
    },
  );
}

/** The source that a command is about: named by its address, or by a line of a tree. */
export function sourceOf(argument: Uri | string | TreeEntry | undefined): Uri | undefined {
  if (argument instanceof Uri) return argument;
  if (typeof argument === 'string') return Uri.parse(argument);
  if (!argument || !('node' in argument)) return undefined;
  const { subject, places } = argument.node;
  const address = argument.node.context === 'source' ? subject : places?.[0]?.uri;
  return address === undefined ? undefined : Uri.parse(address);
}
