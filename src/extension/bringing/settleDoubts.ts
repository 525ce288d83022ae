import { type QuickPickItem, type Uri, window } from 'vscode';
import type { Doubt } from '../../import/article';
import { withCapital } from '../withCapital';
import type { Newcomers } from './newcomers';

/** A new source with what must be asked of it. */
export interface Doubtful {
  readonly uri: Uri;
  readonly doubts: readonly Doubt[];
}

/** Asks what is right, one source after the other; whoever leaves the list leaves the rest unknown. */
export async function settleDoubts(sources: readonly Doubtful[], newcomers: Newcomers): Promise<void> {
  for (const { uri, doubts } of sources)
    for (const doubt of doubts) {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const chosen = await window.showQuickPick(choices(doubt), {
        title: `Which ${doubt.field} of ${name} is right?`,
        placeHolder: `${withCapital(doubt.why)}.`,
      });
      if (!chosen) return;
      if (chosen.value !== undefined)
        await newcomers.keepMetadata(uri, { metadata: { [doubt.field]: chosen.value } });
    }
}

function choices({ candidates }: Doubt): (QuickPickItem & { readonly value?: string })[] {
  return [...candidates.map(value => ({ label: value, value })), { label: 'Leave it unknown' }];
}
