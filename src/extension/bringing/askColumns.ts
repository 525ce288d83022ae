import { window } from 'vscode';
import type { ColumnRole, Columns } from '../../import/article';

/** What is asked of a table, the text first; without it there is no article. */
const questions: readonly (readonly [role: ColumnRole, question: string])[] = [
  ['text', 'Which column holds the text of the articles?'],
  ['title', 'Which holds the headline?'],
  ['outlet', 'Which holds the outlet?'],
  ['date', 'Which holds the date?'],
];
const none = 'None of them';

/** Asks which columns of a table hold what; undefined where the person leaves. */
export async function askColumns(file: string, names: readonly string[]): Promise<Columns | undefined> {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const [role, question] of questions) {
    const free = names.filter(name => !Object.values(columns).includes(name));
    const choices = role === 'text' ? free : [...free, none];
    const chosen = await window.showQuickPick(choices, {
      title: `Columns of ${file}`,
      placeHolder: question,
    });
    if (chosen === undefined) return undefined;
    if (chosen !== none) columns[role] = chosen;
  }
  return columns;
}
