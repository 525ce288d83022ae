import { window } from 'vscode';
import type { Said } from '../../protocol/said';
import { shorten } from '../card/markdown';
import type { Aim, Mention } from './aim';
import { askOne } from './ask';
import type { Saying } from './correction';
import type { SayOfWords } from './placesOfWords';

type EntityKind = Mention['kind'];

const kinds: Readonly<Record<EntityKind, string>> = {
  person: 'A person',
  organisation: 'An organisation',
  place: 'A place',
  other: 'Something else that has a name',
};

/** Asks what kind of thing is named, other than the present one, and says so. */
export async function sayKind(
  aim: Aim,
  now: EntityKind | undefined,
  of: SayOfWords,
): Promise<Saying | undefined> {
  const choices = (Object.keys(kinds) as EntityKind[])
    .filter(kind => kind !== now)
    .map(kind => ({ label: kinds[kind], value: kind }));
  const kind = await askOne('What Is This?', choices);
  if (!kind) return undefined;
  const is = `is ${kinds[kind].toLowerCase()}`;
  return of(aim, is, (passage, reach) => ({ asserts: 'entity', passage, reach, kind }));
}

/** Asks by what name somebody or something goes, and says so in every source. */
export async function sayName({ source, mention }: Aim): Promise<Saying | undefined> {
  if (!mention) return undefined;
  const typed = await window.showInputBox({ title: 'What Is the Name?', value: mention.name });
  const name = typed?.trim();
  if (!name || name === mention.name) return undefined;
  const everywhere = [{ source, ...mention.passage }, ...mention.elsewhere.map(({ passage }) => passage)];
  const said = everywhere.map(({ source: there, ...passage }): Said => ({
    source: there,
    correction: { asserts: 'entity', reach: 'here', name, passage },
  }));
  return { said, notice: `“${shorten(mention.name, 40)}” is now called “${name}”.` };
}
