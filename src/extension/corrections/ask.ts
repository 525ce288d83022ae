import { type QuickPickItem, window } from 'vscode';
import type { Candidate, PlacedWords } from '../../protocol/corrections';
import { counted, shorten } from '../card/markdown';

/** Where a correction holds. */
export interface Held {
  readonly reach: 'here' | 'everywhere';
  /** Words of other sources for which it holds as well. */
  readonly others: readonly PlacedWords[];
}

/** What there is to choose from. */
export interface ReachQuestion {
  readonly words: string;
  readonly occurrences: number;
  /** The same words in other sources. */
  readonly elsewhere: readonly PlacedWords[];
}

/** Asks whether a correction holds everywhere or only here; not where there is only one place. */
export async function askReach({ words, occurrences, elsewhere }: ReachQuestion): Promise<Held | undefined> {
  const here = { label: 'Only here', held: { reach: 'here', others: [] } } as const;
  if (occurrences < 2 && elsewhere.length === 0) return here.held;
  const everywhere = {
    label: 'Everywhere in this source',
    description: counted(occurrences, 'place'),
    held: { reach: 'everywhere', others: [] },
  } as const;
  const inAll = {
    label: 'In all sources',
    description: counted(elsewhere.length + 1, 'source'),
    held: { reach: 'everywhere', others: elsewhere },
  } as const;
  const wider = elsewhere.length > 0 ? [inAll] : [];
  const items: readonly (QuickPickItem & { held: Held })[] =
    occurrences > 1 ? [everywhere, ...wider, here] : [here, ...wider];
  const title = `Where Does This Hold for “${shorten(words, 40)}”?`;
  return (await window.showQuickPick(items, { title }))?.held;
}

/** Somebody or something whom a person has chosen: one of whom the sources tell, or a name that they typed. */
export type Chosen =
  { readonly candidate: Candidate } | { readonly typed: string } | { readonly nobody: true };

/** Asks who or what is meant: one of whom the sources tell, any other by a name that is typed, or nobody. */
export function askWhom(
  title: string,
  candidates: readonly Candidate[],
  { nobody, typed: mayType }: { readonly nobody?: string; readonly typed: boolean },
): Promise<Chosen | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { chosen: Chosen }>();
  pick.title = title;
  pick.placeholder = mayType ? 'Choose, or type a name' : 'Choose';
  pick.matchOnDescription = true;
  const known = candidates.map(candidate => ({
    label: candidate.name,
    description: [candidate.label, candidate.description].filter(Boolean).join(' · '),
    chosen: { candidate },
  }));
  const none = nobody === undefined ? [] : [{ label: nobody, chosen: { nobody: true } as const }];
  const typed = () => {
    const name = pick.value.trim();
    return name && mayType
      ? [{ label: name, description: 'as typed', alwaysShow: true, chosen: { typed: name } }]
      : [];
  };
  const show = (): void => {
    const name = pick.value.trim().toLowerCase();
    const isKnown = known.some(({ label }) => label.toLowerCase().includes(name));
    // Whom the sources tell of come before a name that is only typed.
    pick.items = isKnown ? [...known, ...none, ...typed()] : [...typed(), ...none, ...known];
  };
  show();
  return new Promise(resolve => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve((pick.selectedItems[0] ?? typed()[0])?.chosen);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Asks for one of a few; the first is what is offered first. */
export async function askOne<T>(
  title: string,
  choices: readonly { readonly label: string; readonly description?: string; readonly value: T }[],
): Promise<T | undefined> {
  return (await window.showQuickPick([...choices], { title }))?.value;
}
