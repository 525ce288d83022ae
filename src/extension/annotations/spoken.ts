import { commands, EventEmitter, type Position, type Range, type TextDocument, Uri, window } from 'vscode';
import type { Annotation, Content } from '../../annotations/model';
import { whatIsSaid } from '../../annotations/wording';
import type { TreeNode } from '../../protocol/trees';
import { commandLink, plain, shorten } from '../card/markdown';
import { internalCommands } from '../commandLinks';
import { type Disposable, disposeAll } from '../disposable';
import { toRange } from '../places';
import type { SpokenOfLines } from '../tree/corpusView';
import type { TreeEntry } from '../tree/pagedTree';
import type { Annotations, KeptAnnotation } from './annotations';
import type { Passages } from './passages';
import { addressIn } from './said';
import { tellWithUndo } from './undo';

const settlingMs = 100;

/** What a line of a view stands for, as far as people say something of it. */
type Subject = 'quotation' | 'entity';

function subjectOf(context: string): Subject | undefined {
  if (context === 'quotation') return 'quotation';
  return ['entity', 'mention'].includes(context) ? 'entity' : undefined;
}

const ofQuotations = ['speaker', 'type', 'extent', 'no-quotation', 'quotation'];

/** Notes are about whatever stands there, corrections about quotations or about who is who. */
function isAbout({ content }: Annotation, subject: Subject): boolean {
  if (content.type === 'correction')
    return ofQuotations.includes(content.correction.asserts) === (subject === 'quotation');
  if (content.type === 'shared') return subject === 'entity' && /entit(?:y|ies)$/.test(content.asserts);
  return content.type === 'note';
}

/** What stands before a line of a card, by what was added. */
const icons: Readonly<Record<Content['type'], string>> = {
  note: 'comment',
  other: 'comment',
  correction: 'edit',
  shared: 'edit',
  decision: 'law',
  link: 'link',
};

/** A card has no more lines of what people say. */
const mostLines = 5;

/** What people have said of the words at a place, a line each, with a link that takes it back. */
export class Spoken implements Disposable {
  readonly annotations: Annotations;
  readonly #passages: Passages;
  readonly #changes = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #bySource: ReadonlyMap<string, readonly KeptAnnotation[]> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(annotations: Annotations, passages: Passages) {
    this.annotations = annotations;
    this.#passages = passages;
    this.#subscriptions = [
      this.#changes,
      annotations.onDidChange(() => {
        this.#bySource = undefined;
        // Once for all that changes in a moment.
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#changes.fire(), settlingMs);
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    disposeAll(this.#subscriptions);
  }

  /** The lines as Markdown for a card; empty where nobody has said anything. */
  async at(document: TextDocument, position: Position): Promise<string> {
    const there = await this.#keptAt(document.uri, range => range.contains(position));
    const { folder } = this.annotations.placeOf(document.uri);
    const me = there.length > 0 ? await this.annotations.authorIn(folder) : undefined;
    return there
      .slice(0, mostLines)
      .map(({ annotation }) => {
        const { author, content, id } = annotation;
        const who = author === me ? 'You say' : `${plain(author ?? 'Somebody')} says`;
        const said = plain(shorten(whatIsSaid(annotation), 130));
        const link = commandLink('undo', 'Take it back', internalCommands.takeBack, id);
        return `$(${icons[content.type]}) ${who}: ${said} · ${link}`;
      })
      .join('\n\n');
  }

  /** What people have said of the lines of a view that stand for quotations or for entities. */
  ofLines(subject: Subject): SpokenOfLines {
    return {
      of: async node => (await this.of(node, subject)).map(({ annotation }) => whatIsSaid(annotation)),
      onDidChange: this.#changes.event,
    };
  }

  /** What people have said of the passage of a line. */
  async of({ context, places = [] }: TreeNode, subject = subjectOf(context)): Promise<KeptAnnotation[]> {
    const [place] = places;
    if (!place || subject === undefined || subjectOf(context) !== subject) return [];
    const own = toRange(place.range);
    const there = await this.#keptAt(
      Uri.parse(place.uri),
      range => range.intersection(own)?.isEmpty === false,
    );
    return there.filter(({ annotation }) => isAbout(annotation, subject));
  }

  async #keptAt(source: Uri, isMeant: (range: Range) => boolean): Promise<KeptAnnotation[]> {
    const address = source.toString();
    const found = this.#ofSource(address).map(async kept => {
      const passages = await this.#passages.find(kept);
      const isHere = passages.some(
        passage =>
          passage?.range !== undefined &&
          passage.source.toString() === address &&
          isMeant(toRange(passage.range)),
      );
      return isHere ? [kept] : [];
    });
    return (await Promise.all(found)).flat();
  }

  #ofSource(address: string): readonly KeptAnnotation[] {
    this.#bySource ??= bySource(this.annotations.all);
    return this.#bySource.get(address) ?? [];
  }
}

/** Annotations by the addresses of the sources that they are about: gone through once, as there may be thousands. */
function bySource(all: readonly KeptAnnotation[]): ReadonlyMap<string, readonly KeptAnnotation[]> {
  const sources = new Map<string, KeptAnnotation[]>();
  for (const kept of all)
    for (const path of new Set(kept.annotation.targets.map(({ source }) => source))) {
      const address = addressIn(kept.folder, path);
      const own = sources.get(address);
      if (own) own.push(kept);
      else sources.set(address, [kept]);
    }
  return sources;
}

/** The command behind the link of a card that takes back what somebody said, and the one of lines of views. */
export function registerTakingBack(spoken: Spoken): Disposable[] {
  const { annotations } = spoken;
  const takeBack = async (kept: KeptAnnotation): Promise<void> =>
    tellWithUndo(annotations, await annotations.remove('Taken back.', [kept]));
  return [
    commands.registerCommand(internalCommands.takeBack, async (id: string) => {
      const kept = annotations.find(id);
      if (kept) await takeBack(kept);
    }),
    commands.registerCommand('parallax.takeBack', async (entry?: TreeEntry) => {
      const there = entry && 'node' in entry ? await spoken.of(entry.node) : [];
      const chosen = there.length > 1 ? await askWhich(there) : there[0];
      if (chosen) await takeBack(chosen);
    }),
  ];
}

async function askWhich(there: readonly KeptAnnotation[]): Promise<KeptAnnotation | undefined> {
  const items = there.map(kept => ({ label: whatIsSaid(kept.annotation), kept }));
  return (await window.showQuickPick(items, { title: 'Take Back What?' }))?.kept;
}
