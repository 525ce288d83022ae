import { type CancellationToken, type Progress, ProgressLocation, window } from 'vscode';
import type { Middleware, WorkDoneProgressBegin, WorkDoneProgressReport } from 'vscode-languageclient';

type Handler = NonNullable<Middleware['handleWorkDoneProgress']>;
type Token = Parameters<Handler>[0];

/** Work that is done sooner is not announced. */
const patience = 1_000;

/** One piece of work that the server reports on. */
interface Work {
  report(params: WorkDoneProgressReport): void;
  end(): void;
}

/**
 * Shows the server's long work as a notification that can be cancelled, so that nobody wonders what goes on in a large
 * workspace. `cancel` tells the server.
 */
export function loadingProgress(cancel: (token: Token) => void): Handler {
  const running = new Map<Token, Work>();
  return (token, params, next) => {
    if (params.kind === 'begin' && params.cancellable) {
      running.set(
        token,
        announce(params, () => cancel(token)),
      );
      return;
    }
    if (params.kind === 'report') running.get(token)?.report(params);
    if (params.kind === 'end') {
      running.get(token)?.end();
      running.delete(token);
    }
    next(token, params);
  };
}

function announce(begin: WorkDoneProgressBegin, cancel: () => void): Work {
  let latest: WorkDoneProgressReport | undefined;
  let progress: Progress<{ message?: string; increment?: number }> | undefined;
  let shown = begin.percentage ?? 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>(resolve => (finish = resolve));

  const report = (params: WorkDoneProgressReport): void => {
    latest = params;
    const increment = (params.percentage ?? shown) - shown;
    shown += progress ? increment : 0;
    progress?.report({ increment, ...(params.message !== undefined && { message: params.message }) });
  };
  const show = (): void => {
    const options = { location: ProgressLocation.Notification, title: begin.title, cancellable: true };
    void window.withProgress(options, (shownProgress, token: CancellationToken) => {
      progress = shownProgress;
      token.onCancellationRequested(cancel);
      if (latest) report(latest);
      return finished;
    });
  };
  const timer = setTimeout(show, patience);
  return {
    report,
    end: () => {
      clearTimeout(timer);
      finish();
    },
  };
}
