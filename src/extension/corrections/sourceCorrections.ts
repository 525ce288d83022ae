import { Uri, window, workspace } from 'vscode';
import type { PlacedWords } from '../../protocol/corrections';
import type { Said } from '../../protocol/said';
import { getSources, type TreeNode } from '../../protocol/trees';
import type { Session } from '../client/session';
import { isSourceDocument } from '../client/sourceDocuments';
import { selectedIn } from './aim';
import { askOne } from './ask';
import type { Saying } from './correction';

/** What a person says of what is selected in two sources side by side: that it tells of the same thing, or not. */
export function ofSelections(asserts: 'same-thing' | 'other-thing'): Saying | undefined {
  const selected = window.visibleTextEditors
    .filter(({ document, selection }) => isSourceDocument(document) && !selection.isEmpty)
    .flatMap((editor): PlacedWords[] => selectedIn(editor).slice(0, 1));
  const [one] = selected;
  const other = selected.find(({ source }) => source !== one?.source);
  const what = asserts === 'same-thing' ? 'the same thing' : 'different things';
  if (!one || !other) {
    void window.showInformationMessage(
      `Show two sources side by side and select in each the words that tell of ${what}.`,
    );
    return undefined;
  }
  return { said: [{ asserts, passages: [one, other] }], notice: `They tell of ${what}.` };
}

/** Asks which story a source tells: that of others, or one of its own. */
export async function ofStory(session: Session, source: string): Promise<Saying | undefined> {
  const stories = await storiesOf(session);
  const own = stories.find(({ sources }) => sources.includes(source));
  const others = stories
    .filter(story => story !== own && story.sources.length > 0)
    .map(({ node, sources }) => ({
      label: node.label || 'Untitled story',
      description: sources.slice(0, 3).map(nameOf).join(', '),
      value: { source, story: sources[0] ?? null } as const,
    }));
  const alone = {
    label: 'A story of its own',
    description: 'compared with no other source',
    value: { source, story: null } as const,
  };
  const choices = [...others, ...((own?.sources.length ?? 0) > 1 ? [alone] : [])];
  if (choices.length === 0) {
    void window.showInformationMessage('There is no other story.');
    return undefined;
  }
  const said: Said | undefined = await askOne(`Which Story Does ${nameOf(source)} Tell?`, choices);
  if (!said) return undefined;
  const which = said.story === null ? 'a story of its own' : `the story of ${nameOf(said.story)}`;
  return { said: [said], notice: `${nameOf(source)} tells ${which}.` };
}

interface StoryOfSources {
  readonly node: TreeNode;
  readonly sources: readonly string[];
}

async function storiesOf(session: Session): Promise<StoryOfSources[]> {
  const page = await session.request(getSources, { offset: 0, limit: 200 });
  return Promise.all(
    (page?.nodes ?? []).map(async node => {
      const children = await session.request(getSources, { parent: node.id, offset: 0, limit: 200 });
      return { node, sources: (children?.nodes ?? []).flatMap(({ subject }) => subject ?? []) };
    }),
  );
}

function nameOf(source: string): string {
  return workspace.asRelativePath(Uri.parse(source), false);
}
