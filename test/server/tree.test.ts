import assert from 'node:assert/strict';
import type { Branch } from '../../src/server/tree';
import { pageOf, pathTo } from '../../src/server/tree';

function branch(name: string, children: readonly Branch<string>[] = []): Branch<string> {
  return { key: name, subject: name, children, show: () => ({ label: name, context: 'test' }) };
}

const many = Array.from({ length: 450 }, (_, i) => branch(`leaf ${i}`));
const roots = [branch('few', [branch('leaf', [branch('deep\nleaf')])]), branch('many', many)];

describe('a page of a tree', () => {
  it('has the roots where no parent is named', () => {
    const { nodes, total } = pageOf(roots, { offset: 0, limit: 200 });
    assert.deepEqual(
      nodes.map(({ label, children }) => [label, children]),
      [
        ['few', 1],
        ['many', 450],
      ],
    );
    assert.equal(total, 2);
  });

  it('has 200 nodes at most, from where it is asked for', () => {
    const { nodes, total } = pageOf(roots, { parent: 'many', offset: 200, limit: 1_000 });
    assert.deepEqual([nodes[0]?.label, nodes.length, total], ['leaf 200', 200, 450]);
    assert.equal(pageOf(roots, { parent: 'many', offset: 400, limit: 200 }).nodes.length, 50);
  });

  it('is empty under a node that has gone', () => {
    assert.deepEqual(pageOf(roots, { parent: 'gone', offset: 0, limit: 200 }), { nodes: [], total: 0 });
  });

  it('leads down to a node by the ids on its path', () => {
    const path = pathTo(roots, name => name === 'deep\nleaf');
    assert.deepEqual(
      path.map(({ label }) => label),
      ['few', 'leaf', 'deep\nleaf'],
    );
    const { nodes } = pageOf(roots, { parent: path[1]?.id ?? '', offset: 0, limit: 200 });
    assert.deepEqual(nodes, [path[2]]);
  });
});
