import { type QuickPickItem, window } from 'vscode';
import { getSource, type SourceDetails } from '../../protocol/sources';
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
    const chosen = await window.showQuickPick(
      details.fields.map(field => fieldItem(field, details)),
      {
        title: `Details of ${details.label}`,
        placeHolder: 'What do you know of this source?',
      },
    );
    if (!chosen) return;
    const value = await askValue(details, chosen.field);
    if (value !== undefined && !(await save(chosen.field.name, value.trim() || undefined))) return;
  }
}

function isDoubtful({ datesInDoubt }: SourceDetails, { name }: Field): boolean {
  return name === 'date' && datesInDoubt.length > 0;
}

function fieldItem(field: Field, details: SourceDetails): FieldItem {
  return {
    label: fieldTitles[field.name],
    description:
      field.value ??
      (isDoubtful(details, field) ? `in doubt: ${details.datesInDoubt.join(' or ')}` : 'unknown'),
    detail: origins[field.from],
    field,
  };
}

/** A date that is in doubt is chosen among what was found, or written. */
async function askValue(
  { label, datesInDoubt }: SourceDetails,
  { name, value, from }: Field,
): Promise<string | undefined> {
  if (name === 'date' && datesInDoubt.length) {
    const another = 'Another Date…';
    const chosen = await window.showQuickPick([...datesInDoubt, another], {
      title: `When Was ${label} Published?`,
      placeHolder: 'What was found contradicts itself.',
    });
    if (chosen !== another) return chosen;
  }
  return window.showInputBox({
    title: `${fieldTitles[name]} of ${label}`,
    value: value ?? '',
    prompt: from === 'person' ? 'Leave empty to take what the text itself shows.' : '',
    validateInput: text => fieldProblem(name, text),
  });
}
