import { commands, type Position, type TextDocument } from 'vscode';
import { whatIsSaid } from '../../annotations/wording';
import { commandLink, plain, shorten } from '../card/markdown';
import { internalCommands } from '../commandLinks';
import type { Disposable } from '../disposable';
import { toRange } from '../places';
import type { Annotations, KeptAnnotation } from './annotations';
import { authorName } from './author';
import type { Passages } from './passages';
import { tellWithUndo } from './undo';

/** A card has no more lines of what people say. */
const mostLines = 5;

/** What people have said of the words at a place, a line each, with a link that takes it back. */
export class Spoken {
  readonly annotations: Annotations;
  readonly #passages: Passages;

  constructor(annotations: Annotations, passages: Passages) {
    this.annotations = annotations;
    this.#passages = passages;
  }

  /** The lines as Markdown for a card; empty where nobody has said anything. */
  async at(document: TextDocument, position: Position): Promise<string> {
    const there = await this.#keptAt(document, position);
    const { folder } = this.annotations.placeOf(document.uri);
    const me = there.length > 0 ? await authorName(folder) : undefined;
    return there
      .slice(0, mostLines)
      .map(({ annotation }) => {
        const { author, content, id } = annotation;
        const who = author === me ? 'You say' : `${plain(author ?? 'Somebody')} says`;
        const said = plain(shorten(whatIsSaid(annotation), 130));
        const link = commandLink('undo', 'Take it back', internalCommands.takeBack, id);
        return `$(${content.type === 'note' ? 'comment' : 'edit'}) ${who}: ${said} · ${link}`;
      })
      .join('\n\n');
  }

  async #keptAt(document: TextDocument, position: Position): Promise<KeptAnnotation[]> {
    const { folder, path } = this.annotations.placeOf(document.uri);
    const ofSource = this.annotations.all.filter(
      kept =>
        kept.folder.toString() === folder.toString() &&
        kept.annotation.targets.some(({ source }) => source === path),
    );
    const found = ofSource.map(async kept => {
      const passages = await this.#passages.find(kept);
      const isHere = passages.some(
        passage =>
          passage?.range !== undefined &&
          passage.source.toString() === document.uri.toString() &&
          toRange(passage.range).contains(position),
      );
      return isHere ? [kept] : [];
    });
    return (await Promise.all(found)).flat();
  }
}

/** The command behind the link of a card that takes back what somebody said. */
export function registerTakingBack(annotations: Annotations): Disposable {
  return commands.registerCommand(internalCommands.takeBack, async (id: string) => {
    const kept = annotations.find(id);
    if (kept) tellWithUndo(annotations, await annotations.remove('Taken back.', [kept]));
  });
}
