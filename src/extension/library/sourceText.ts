import { FileType, type Uri, workspace } from 'vscode';
import type { FileText } from '../../protocol/library';

/** Larger files are hardly articles; reading them would only take memory. */
const largestSize = 20 * 1024 * 1024;

/** The text of a closed file as an editor would show it, or in plain words why it can't be had. */
export async function readSourceText(uri: Uri): Promise<FileText> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (type & FileType.Directory) return { problem: 'It is a folder, not a file.' };
    if (size > largestSize) return { problem: `It is larger than ${largestSize / 1024 / 1024} MB.` };
    const bytes = await workspace.fs.readFile(uri);
    return await decode(bytes, uri);
  } catch (error) {
    return { problem: `It can’t be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function decode(bytes: Uint8Array, uri: Uri): Promise<FileText> {
  try {
    return { text: asEditorShows(await workspace.decode(bytes, { uri })) };
  } catch {
    return { problem: 'It is not a text file.' };
  }
}

/**
 * What the editor makes of a decoded text when it opens it: no byte order mark, and where line ends are mixed all of
 * the more frequent kind, so that offsets agree whether a source is open or closed.
 */
export function asEditorShows(decoded: string): string {
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  const first = ends[0];
  if (first !== '\r' && ends.every(end => end === first)) return text;
  const withReturn = ends.filter(end => end !== '\n').length;
  return text.replaceAll(/\r\n|\r|\n/g, withReturn > ends.length / 2 ? '\r\n' : '\n');
}
