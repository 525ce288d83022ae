import { QuickPickItemKind, type QuickPickItem, window } from 'vscode';
import type { Facet, FacetValue } from '../../protocol/trees';
import { type FilterPart, withPart } from './viewFilter';

const headings: Readonly<Record<Facet, string>> = {
  speaker: 'Speaker',
  type: 'Type',
  kind: 'Kind',
  strength: 'Strength',
  decision: 'Decision',
  source: 'Source',
  story: 'Story',
};

interface Choice extends QuickPickItem {
  /** What the view is narrowed to when this is chosen. */
  readonly parts?: readonly FilterPart[];
}

/**
 * Asks what a view is to be narrowed to: words that are typed, or one of what there is to choose. Gives the new parts;
 * undefined if the person gives up.
 */
export function askFilter(
  now: readonly FilterPart[],
  offered: readonly FacetValue[],
): Promise<readonly FilterPart[] | undefined> {
  const pick = window.createQuickPick<Choice>();
  pick.title = 'Show Only';
  pick.placeholder = 'Type words to look for, or choose';
  const show = (): void => {
    pick.items = choices(pick.value.trim(), now, offered);
  };
  show();
  return new Promise(resolve => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      // Who is quick presses Enter before the list has followed.
      const typed = pick.value.trim();
      resolve(pick.selectedItems[0]?.parts ?? (typed ? withPart(now, { value: typed }) : undefined));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function choices(typed: string, now: readonly FilterPart[], offered: readonly FacetValue[]): Choice[] {
  const words: Choice[] = typed
    ? [{ label: typed, description: 'anywhere', alwaysShow: true, parts: withPart(now, { value: typed }) }]
    : now.map(part => ({
        label: `$(close) ${part.value}`,
        description: 'take away',
        parts: now.filter(other => other !== part),
      }));
  let facet: Facet | undefined;
  const values = offered.flatMap((one): Choice[] => {
    const heading: Choice[] =
      one.facet === facet ? [] : [{ label: headings[one.facet], kind: QuickPickItemKind.Separator }];
    ({ facet } = one);
    const parts = withPart(now, { facet: one.facet, value: one.value });
    return [...heading, { label: one.value, description: String(one.count), parts }];
  });
  return [...words, ...values];
}
