import { workspace } from 'vscode';
import type { ServerSettings } from '../protocol/options';

/** The language id of a source. */
export const sourceLanguage = 'news-source';

/** What the server needs of the settings. Which files are sources is the library's business, so `sources` stays empty. */
export function serverSettings(): ServerSettings {
  const settings = workspace.getConfiguration('parallax');
  return {
    sources: [],
    stories: settings.get<ServerSettings['stories']>('stories', 'auto'),
    strictness: settings.get<ServerSettings['strictness']>('strictness', 'normal'),
    // A copy: what the editor gives is a proxy, which can't be sent to a worker.
    severity: { ...settings.get<ServerSettings['severity']>('severity') },
  };
}
