import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus';
import type { TreeNode } from '../../../../src/protocol/trees';
import { otherVersions } from '../../../../src/server/features/sources/otherVersions';
import { sourcesPage } from '../../../../src/server/features/sources/sourceTree';
import { PastVersions } from '../../../../src/server/pastVersions';
import { ferryAgain } from '../../../corpus/articles';
import { firstVersion, laterVersion } from '../../../corpus/versions/versions';

const address = 'https://example.org/ferry';
const [older, newer, other] = ['file:///older.txt', 'file:///newer.txt', 'file:///other.txt'];

function corpusOf(): Corpus {
  const corpus = new Corpus();
  corpus.set({
    id: older,
    text: firstVersion,
    metadata: { address, accessed: '2025-01-27', date: '2025-01-27' },
  });
  corpus.set({
    id: newer,
    text: laterVersion,
    metadata: { address, accessed: '2025-01-28', date: '2025-01-27' },
  });
  corpus.set({ id: other, text: ferryAgain });
  return corpus;
}

describe('versions in the tree of sources', () => {
  const corpus = corpusOf();
  const snapshot = corpus.snapshot();
  const past = new PastVersions();
  const inside = (parent?: TreeNode): readonly TreeNode[] =>
    sourcesPage(snapshot, { offset: 0, limit: 200, ...(parent && { parent: parent.id }) }, id =>
      past.of(id, corpus),
    ).nodes;
  const source = (id: string): TreeNode | undefined => inside(inside()[0]).find(node => node.subject === id);

  it('stand below the latest, and count as one source', () => {
    const [story] = inside();
    assert.equal(story?.description, '2 sources');
    assert.deepEqual(
      inside(story).map(({ subject, children }) => [subject, children]),
      [
        [newer, 1],
        [other, 0],
      ],
    );
    assert.match(source(newer)?.description ?? '', / · 1 earlier version · outlet unknown$/);
    const [version] = inside(source(newer));
    assert.deepEqual(
      [version?.context, version?.subject, version?.description],
      ['version', older, '2025-01-27 · 2 corrected, 1 changed in silence, 1 added, 1 taken out'],
    );
    assert.deepEqual(
      version?.places?.map(({ uri }) => uri),
      [older, newer],
    );
  });

  it('say what became of each claim, with its places in both', () => {
    const changes = inside(inside(source(newer))[0]);
    assert.deepEqual(
      changes.map(({ label, description, icon }) => [label, description, icon]),
      [
        ['“Monday” → “Tuesday”', 'corrected', 'pass'],
        ['“10” → “12”', 'changed in silence', 'diff-modified'],
        ['“Solborg” → “Solberg”', 'corrected', 'pass'],
        ['“The mayor promised a new lighthouse by the summer”', 'added', 'diff-added'],
        ['“A spokesman for the company blamed the crew”', 'taken out', 'diff-removed'],
      ],
    );
    assert.deepEqual(
      changes.map(({ places }) => places?.map(({ uri, text }) => `${uri} ${text}`)),
      [
        [`${older} Monday`, `${newer} Tuesday`],
        [`${older} 10`, `${newer} 12`],
        [`${older} Solborg`, `${newer} Solberg`],
        [`${newer} The mayor promised a new lighthouse by the summer`],
        [`${older} A spokesman for the company blamed the crew`],
      ],
    );
    assert.match(changes[0]?.tooltip ?? '', /\*Correction: An earlier version/);
  });

  it('may come from version control', () => {
    past.set(other, [
      {
        uri: 'git:/other.txt',
        label: 'First draft',
        date: '2025-01-26',
        text: ferryAgain.replace('240', '250'),
      },
    ]);
    const [version, ...others] = inside(source(other));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [version?.label, version?.description],
      ['First draft', '2025-01-26 · 1 changed in silence'],
    );
    assert.deepEqual(
      inside(version).map(({ label, places }) => [label, places?.map(({ uri }) => uri)]),
      [['“250” → “240”', ['git:/other.txt', other]]],
    );
    past.set(other, []);
    assert.deepEqual(inside(source(other)), []);
  });

  it('tell of a correction that corrects nothing which was found', () => {
    past.set(other, [{ uri: 'git:/x', label: 'x', text: ferryAgain }]);
    const noted = new Corpus();
    noted.set({ id: other, text: `${ferryAgain}\n\nThis story has been corrected.` });
    const { nodes } = sourcesPage(
      noted.snapshot(),
      {
        offset: 0,
        limit: 9,
        parent: `${sourcesPage(noted.snapshot(), { offset: 0, limit: 1 }).nodes[0]?.id}\n${other}\ngit:/x`,
      },
      id => past.of(id, noted),
    );
    assert.deepEqual(
      nodes.map(({ label, description }) => [label, description]),
      [['This story has been corrected.', 'correction of what was not found']],
    );
  });

  it('are known of a source', () => {
    assert.deepEqual(otherVersions(snapshot, newer), [{ uri: older, label: 'older', date: '2025-01-27' }]);
    assert.deepEqual(otherVersions(snapshot, other), []);
    assert.deepEqual(otherVersions(snapshot, 'file:///gone.txt'), []);
  });
});
