import { EventEmitter, type Memento, Uri, workspace } from 'vscode';
import { placedDecision } from '../../annotations/deciding';
import { inOrder } from '../../annotations/inOrder';
import type { Decision } from '../../annotations/model';
import type { Decided } from '../../protocol/decisions';
import type { DiscrepancyDetails } from '../../protocol/discrepancies';
import type { Annotations, KeptAnnotation, Stated, Step } from '../annotations/annotations';
import { addressIn } from '../annotations/said';
import { targetsAt } from '../annotations/targets';

/** Where dismissals were kept before there was a file for them. */
const memory = 'parallax.dismissed';

/** What a person decides, on one discrepancy or on all of its kind. */
export interface Deciding {
  readonly outcome: Decision['outcome'];
  /** The address of the source that is right. */
  readonly inFavourOf?: string;
}

interface KeptDecision {
  readonly kept: KeptAnnotation;
  readonly content: Decision;
}

/** What people have decided on discrepancies: decisions among the annotations, by the ids of discrepancies or by kinds. */
export class Decisions {
  readonly #memento: Memento;
  readonly #annotations: Annotations;
  readonly #changes = new EventEmitter<readonly Decided[]>();
  #told = '[]';

  readonly onDidChange = this.#changes.event;

  constructor(memento: Memento, annotations: Annotations) {
    this.#memento = memento;
    this.#annotations = annotations;
    annotations.onDidChange(() => this.#tell());
    void annotations.loaded.then(() => this.#takeOver()).then(() => this.#tell());
  }

  /** All of them as the server takes them, later ones last. */
  get all(): readonly Decided[] {
    const remembered = this.#remembered.map((discrepancy): Decided => ({
      outcome: 'dismissed',
      discrepancy,
      sources: [],
      reason: '',
    }));
    return [...remembered, ...this.#kept().flatMap(decidedIn)];
  }

  /** Decides on discrepancies, whatever was decided on them before. */
  async decide(
    title: string,
    discrepancies: readonly DiscrepancyDetails[],
    deciding: Deciding,
  ): Promise<Step> {
    const statements = discrepancies.map(details => this.#statement(details, deciding));
    return this.#annotations.add(title, await Promise.all(statements));
  }

  /** Decides on all of the kind of a discrepancy between its sources, those that are found later too. */
  async decideKind(
    title: string,
    { kind, positions }: DiscrepancyDetails,
    deciding: Deciding,
  ): Promise<Step> {
    const sources = sourcesOf(positions).map(({ uri }) => uri);
    const { folder } = this.#annotations.placeOf(Uri.parse(sources[0] ?? ''));
    const content = this.#content(folder, { kind }, deciding);
    const targets = sources.map(source => ({
      source: this.#annotations.pathFrom(folder, Uri.parse(source)),
    }));
    return this.#annotations.add(title, [{ folder, content, targets }]);
  }

  /** Says why something was decided. */
  async explain(decided: readonly string[], reason: string): Promise<void> {
    const edits = decided.flatMap(id => {
      const kept = this.#annotations.find(id);
      const content = kept?.annotation.content;
      return kept && content?.type === 'decision' ? [{ kept, content: { ...content, reason } }] : [];
    });
    await this.#annotations.edit('Reason given', edits);
  }

  /** The ids of the annotations that decide on a discrepancy: its own, else those on its kind between its sources. */
  on({ id, decision }: Pick<DiscrepancyDetails, 'id' | 'decision'>): string[] {
    const own = this.#kept().filter(({ content }) => content.discrepancy === id);
    const wanted = decision && sorted(decision);
    const isSame = (each: KeptDecision): boolean => decidedIn(each).some(one => sorted(one) === wanted);
    const found = own.length > 0 ? own : this.#kept().filter(isSame);
    return found.map(({ kept }) => kept.annotation.id);
  }

  /** Opens again what was decided. */
  async reopen(title: string, decided: readonly string[]): Promise<Step> {
    return this.#annotations.remove(
      title,
      decided.flatMap(id => this.#annotations.find(id) ?? []),
    );
  }

  /** Opens again everything that was dismissed. */
  async restoreAll(): Promise<Step> {
    await this.#memento.update(memory, undefined);
    const dismissed = this.#kept().filter(({ content }) => content.outcome === 'dismissed');
    const ids = dismissed.map(({ kept }) => kept.annotation.id);
    const step = await this.reopen('Everything that was dismissed is open again.', ids);
    this.#tell();
    return step;
  }

  get #remembered(): readonly string[] {
    return this.#memento.get<readonly string[]>(memory, []);
  }

  #kept(): KeptDecision[] {
    return inOrder(this.#annotations.all).flatMap(kept => {
      const { content } = kept.annotation;
      return content.type === 'decision' ? [{ kept, content }] : [];
    });
  }

  async #statement({ id, kind, positions }: DiscrepancyDetails, deciding: Deciding): Promise<Stated> {
    const places = positions.flatMap(({ stances }) => stances.map(({ place }) => place));
    const { folder } = this.#annotations.placeOf(Uri.parse(places[0]?.uri ?? ''));
    return {
      folder,
      content: this.#content(folder, { discrepancy: id, kind }, deciding),
      targets: await targetsAt(this.#annotations, folder, places),
    };
  }

  #content(
    folder: Uri,
    about: Pick<Decision, 'discrepancy' | 'kind'>,
    { outcome, inFavourOf }: Deciding,
  ): Decision {
    const right =
      inFavourOf === undefined
        ? {}
        : { inFavourOf: this.#annotations.pathFrom(folder, Uri.parse(inFavourOf)) };
    return { type: 'decision', outcome, ...about, reason: '', ...right };
  }

  /** What was dismissed before there was a file moves into it. */
  async #takeOver(): Promise<void> {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const known = new Set(this.#kept().map(({ content }) => content.discrepancy));
    if (!folder || this.#remembered.length === 0) return;
    const missing = this.#remembered.filter(discrepancy => !known.has(discrepancy));
    await this.#annotations.add(
      'Taken over what was dismissed before',
      missing.map(discrepancy => ({
        folder,
        content: { type: 'decision', outcome: 'dismissed', discrepancy, reason: '' },
        targets: [],
      })),
    );
    await this.#memento.update(memory, undefined);
  }

  #tell(): void {
    const { all } = this;
    const told = JSON.stringify(all);
    if (told === this.#told) return;
    this.#told = told;
    this.#changes.fire(all);
  }
}

/** The sources that take a position, each once, with what they are called. */
export function sourcesOf(positions: DiscrepancyDetails['positions']): { uri: string; label: string }[] {
  const sources = positions.flatMap(({ stances }) =>
    stances.map(({ label, place: { uri } }) => ({ uri, label })),
  );
  return [...new Map(sources.map(source => [source.uri, source])).values()];
}

function decidedIn({ kept: { folder, annotation } }: KeptDecision): Decided[] {
  const decided = placedDecision(annotation, path => addressIn(folder, path));
  return decided ? [decided] : [];
}

/** With its fields and sources in one order, for comparing. */
function sorted({ outcome, kind, sources, reason, inFavourOf }: Decided): string {
  return JSON.stringify([outcome, kind, [...sources].sort(), reason, inFavourOf]);
}
