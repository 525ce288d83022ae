import type { Corpus } from '../corpus/corpus';
import type { Member, SourceId } from '../corpus/model';
import type { PastVersion } from '../protocol/sources';

/** What sources once were, as far as somebody asked: texts from version control, which are sources by themselves no more. */
export class PastVersions {
  readonly #texts = new Map<SourceId, readonly PastVersion[]>();
  /** Read when they are first looked at. */
  readonly #read = new Map<SourceId, readonly Member[]>();

  /** Takes the earlier versions of a source, all of them. */
  set(source: SourceId, versions: readonly PastVersion[]): void {
    this.#texts.set(source, versions);
    this.#read.delete(source);
  }

  /** The earlier versions of a source, the oldest first; `corpus` reads them as it reads its own sources. */
  of(source: SourceId, corpus: Corpus): readonly Member[] {
    const known = this.#read.get(source);
    if (known) return known;
    const members = (this.#texts.get(source) ?? []).flatMap(({ uri, label, date, text }) => {
      const member = corpus.alone({ id: uri, text }).member(uri);
      return member ? [{ ...member, label, metadata: date === undefined ? {} : { accessed: date } }] : [];
    });
    if (members.length) this.#read.set(source, members);
    return members;
  }
}
