import { type QuickPickItem, window, workspace } from 'vscode';
import { canBeWritten, tagsInUse } from '../../annotations/tags';
import { textsOf } from '../settingValues';
import type { Annotations } from './annotations';

/** The tags to offer: the set in the settings first, then those in use, the most frequent first. */
export function knownTags(
  annotations: Pick<Annotations, 'all'>,
): readonly { readonly tag: string; readonly count: number }[] {
  const used = tagsInUse(annotations.all.map(({ annotation }) => annotation));
  const set = textsOf(workspace.getConfiguration('parallax').get('annotations.tags'));
  const inSet = set.map(tag => used.find(one => one.tag === tag) ?? { tag, count: 0 });
  return [...inSet, ...used.filter(({ tag }) => !set.includes(tag))];
}

/** Asks for tags: those that are known, or a new one that is typed. Gives undefined if the person gives up. */
export function askTags(
  annotations: Annotations,
  title: string,
  ticked: readonly string[],
): Promise<readonly string[] | undefined> {
  const pick = window.createQuickPick();
  pick.title = title;
  pick.placeholder = 'Choose tags, or type a new one';
  pick.canSelectMany = true;
  const known = knownTags(annotations).map(({ tag, count }): QuickPickItem => ({
    label: tag,
    description: count ? String(count) : '',
  }));
  const created: QuickPickItem[] = [];
  const show = (): void => {
    const typed = pick.value.trim().replace(/^#/, '').replaceAll(/\s+/g, '-');
    const before = pick.selectedItems;
    const isNew = canBeWritten(typed) && ![...known, ...created].some(({ label }) => label === typed);
    const fresh: QuickPickItem[] = isNew ? [{ label: typed, description: 'new tag', alwaysShow: true }] : [];
    created.push(...before.filter(item => item.description === 'new tag' && !created.includes(item)));
    pick.items = [...fresh, ...created, ...known];
    pick.selectedItems = pick.items.filter(item => before.some(({ label }) => label === item.label));
  };
  pick.items = known;
  pick.selectedItems = known.filter(({ label }) => ticked.includes(label));
  return new Promise(resolve => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ label }) => label));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
