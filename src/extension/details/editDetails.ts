import { type QuickPickItem, window } from 'vscode';
import { getSource, type SourceDetails } from '../../protocol';
import type { Session } from '../client/session';
import { fieldProblem, type FieldName, fieldTitles } from './fields';

type Field = SourceDetails['fields'][number];
type FieldItem = QuickPickItem & { readonly field: Field };

/** Where a value comes from, for the list. */
const origins: Readonly<Record<Field['from'], string>> = {
  person: 'as you said',
  text: 'from the text',
  unknown: '',
};

/**
 * Lets a person say what a source's outlet, title, author, date and so on are, one after the other until they leave
 * the list. `save` gets what they say of a field; undefined takes their word back.
 */
export async function editDetails(
  session: Session,
  uri: string,
  save: (field: FieldName, value: string | undefined) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const details = await session.request(getSource, { uri });
    if (!details) {
      void window.showInformationMessage('This file is not a source.');
      return;
    }
    const chosen = await window.showQuickPick(details.fields.map(fieldItem), {
      title: `Details of ${details.label}`,
      placeHolder: 'What do you know of this source?',
    });
    if (!chosen) return;
    const value = await askValue(details.label, chosen.field);
    if (value !== undefined && !(await save(chosen.field.name, value.trim() || undefined))) return;
  }
}

function fieldItem(field: Field): FieldItem {
  return {
    label: fieldTitles[field.name],
    description: field.value ?? 'unknown',
    detail: origins[field.from],
    field,
  };
}

function askValue(label: string, { name, value, from }: Field): Thenable<string | undefined> {
  return window.showInputBox({
    title: `${fieldTitles[name]} of ${label}`,
    value: value ?? '',
    prompt: from === 'person' ? 'Leave empty to take what the text itself shows.' : '',
    validateInput: text => fieldProblem(name, text),
  });
}
