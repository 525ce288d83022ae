import { URI } from 'vscode-uri';

/** The one spelling of an address that is used for it here: clients encode differently. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}
