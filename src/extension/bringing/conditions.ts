import type { CancellationToken } from 'vscode';

/** The present moment in ISO 8601, for what claims to be published later. */
export function today(): string {
  return new Date().toISOString();
}

/** A signal that follows a token of the editor. */
export function abortedBy(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
