import { type QuickPickItem, type Uri, window } from 'vscode';
import type { Doubt } from '../../import/article';
import type { Newcomers } from './newcomers';

/** A new source with what must be asked of it. */
export interface Doubtful {
  readonly uri: Uri;
  readonly doubts: readonly Doubt[];
}

/** Asks which of two dates is right, one source after the other; whoever leaves the list leaves the rest unknown. */
export async function settleDoubts(sources: readonly Doubtful[], newcomers: Newcomers): Promise<void> {
  for (const { uri, doubts } of sources)
    for (const doubt of doubts) {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const chosen = await window.showQuickPick(choices(doubt), {
        title: `When was ${name} published?`,
        placeHolder: sentence(doubt.why),
      });
      if (!chosen) return;
      if (chosen.date !== undefined) await newcomers.keepMetadata(uri, { date: chosen.date });
    }
}

function choices({ candidates }: Doubt): (QuickPickItem & { readonly date?: string })[] {
  return [...candidates.map(date => ({ label: date, date })), { label: 'Leave it unknown' }];
}

function sentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}
