import { FileDecoration, type FileDecorationProvider, ThemeColor, Uri } from 'vscode';

const scheme = 'parallax-subdued';

/** The address that makes a tree item grey: items have no colour of their own, but files have decorations. */
export function subduedAddress(id: string): Uri {
  return Uri.from({ scheme, path: `/${encodeURIComponent(id)}` });
}

export const subduedDecorations: FileDecorationProvider = {
  provideFileDecoration: uri =>
    uri.scheme === scheme
      ? new FileDecoration(undefined, undefined, new ThemeColor('disabledForeground'))
      : undefined,
};
