import { type QuickPickItem, window } from 'vscode';
import { withCapital } from '../withCapital';
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

function doubtOf({ doubts }: SourceDetails, { name }: Field): SourceDetails['doubts'][number] | undefined {
  return doubts.find(({ field }) => field === name);
}

function fieldItem(field: Field, details: SourceDetails): FieldItem {
  const doubt = doubtOf(details, field);
  return {
    label: fieldTitles[field.name],
    description: field.value ?? (doubt ? `in doubt: ${doubt.candidates.join(' or ')}` : 'unknown'),
    detail: origins[field.from],
    field,
  };
}

/** What is in doubt is chosen among what was found, or written. */
async function askValue(details: SourceDetails, field: Field): Promise<string | undefined> {
  const { name, value, from } = field;
  const { label } = details;
  const doubt = doubtOf(details, field);
  if (doubt) {
    const another = 'Something Else…';
    const chosen = await window.showQuickPick([...doubt.candidates, another], {
      title: `${fieldTitles[name]} of ${label}`,
      placeHolder: `Which is right? ${withCapital(doubt.why)}.`,
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
