import assert from 'node:assert/strict';
import type { EntityGrouping, TreeNode, TreeSorting } from '../../../src/protocol/trees';
import { entitiesPage, entityFacets, locateEntity } from '../../../src/server/features/entities/entityTree';
import { annotated } from '../annotated';

const { snapshot, uri, position } = annotated({
  'a.txt': `Ministers meet in Brussels over the budget

“We will not wait any longer,” Prime Minister Jane Miller said on Monday in Brussels.

The minister, Marta K│os, said that the budget is what Miller asked for.
`,
  'b.txt': `Budget talks go on in Brussels

“There is little hope for this winter,” opposition leader Jane Miller told reporters in Brussels on Tuesday.
`,
});

interface Wish {
  readonly grouping?: EntityGrouping;
  readonly sorting?: TreeSorting;
  readonly filter?: string;
}

function nodes({ grouping = 'kind', filter = '', sorting }: Wish, parent?: string): readonly TreeNode[] {
  return entitiesPage(snapshot, {
    grouping,
    filter,
    offset: 0,
    limit: 200,
    ...(sorting && { sorting }),
    ...(parent !== undefined && { parent }),
  }).nodes;
}

/** The tree as labels and descriptions, two spaces for each level, as many levels as are wanted. */
function tree(wish: Wish, levels: number, parent?: string, indent = ''): string[] {
  return nodes(wish, parent).flatMap(({ id, label, description, children }) => [
    `${indent}${label} — ${description ?? ''}`,
    ...(children && levels > 1 ? tree(wish, levels - 1, id, `${indent}  `) : []),
  ]);
}

describe('the tree of entities', () => {
  it('has people and places, the most mentioned first, with how they are described', () => {
    assert.deepEqual(tree({}, 2), [
      'People — 2',
      '  Jane Miller — 3 · Prime Minister / opposition leader',
      '  Marta Kos — 1 · The minister',
      'Places — 1',
      '  Brussels — 4',
    ]);
  });

  it('has under each the sources, and in each the mentions with what stands around them', () => {
    const [people] = nodes({});
    const [miller] = nodes({}, people?.id);
    assert.deepEqual(tree({}, 2, miller?.id), [
      'a — 2 · Prime Minister',
      '  …Prime Minister Jane Miller said on Monday in Brussels. — line 3',
      '  …budget is what Miller asked for. — line 5',
      'b — 1 · opposition leader',
      '  …leader Jane Miller told reporters in Brussels on Tuesday. — line 3',
    ]);
    const [inA] = nodes({}, miller?.id);
    const [mention] = nodes({}, inA?.id);
    const [[start, end] = assert.fail()] = mention?.highlights ?? [];
    assert.equal(mention?.label.slice(start, end), 'Jane Miller');
  });

  it('opens the mention that introduces somebody', () => {
    const [people] = nodes({});
    const [miller] = nodes({}, people?.id);
    assert.deepEqual(
      miller?.places?.map(place => place.text),
      ['Jane Miller'],
    );
  });

  it('is sorted as a person wants', () => {
    const people = (sorting: TreeSorting): string[] => {
      const [group] = nodes({ sorting });
      return nodes({ sorting }, group?.id).map(({ label }) => label);
    };
    assert.deepEqual(people('name'), ['Jane Miller', 'Marta Kos']);
    assert.deepEqual(people('place'), ['Jane Miller', 'Marta Kos']);
    const inB = nodes({ grouping: 'source', sorting: 'place' })[1];
    assert.deepEqual(
      nodes({ grouping: 'source', sorting: 'place' }, inB?.id).map(({ label }) => label),
      ['Brussels', 'Jane Miller'],
    );
  });

  it('has the sources with whom each mentions, and how often', () => {
    assert.deepEqual(tree({ grouping: 'source', sorting: 'name' }, 2).slice(-3), [
      'b — 2',
      '  Brussels — 2',
      '  Jane Miller — 1 · opposition leader',
    ]);
  });

  it('is searched by name, by description and by place', () => {
    assert.deepEqual(
      tree({ filter: 'miller' }, 2)[1],
      '  Jane Miller — 3 · Prime Minister / opposition leader',
    );
    assert.deepEqual(tree({ filter: 'opposition' }, 1), ['People — 1']);
    assert.deepEqual(tree({ filter: 'brus' }, 2), ['Places — 1', '  Brussels — 4']);
    assert.deepEqual(tree({ filter: 'source:b kind:people' }, 2).length, 2);
  });

  it('shows subdued whom the reading is unsure of, unless it is sure elsewhere', () => {
    const subdued = (texts: Readonly<Record<string, string>>): string[] => {
      const all = annotated(texts).snapshot;
      const page = (parent?: string): readonly TreeNode[] =>
        entitiesPage(all, { grouping: 'kind', filter: '', offset: 0, limit: 200, ...(parent && { parent }) })
          .nodes;
      return page().flatMap(({ id }) =>
        page(id)
          .filter(node => node.subdued === true && node.tooltip?.includes('Unsure'))
          .map(({ label }) => label),
      );
    };
    const unsure = 'Okonjo left on Monday. The minister, Marta Kos, stayed.';
    assert.deepEqual(subdued({ 'a.txt': unsure }), ['Okonjo']);
    assert.deepEqual(subdued({ 'a.txt': `${unsure} The bridge was closed by Okonjo.` }), []);
  });

  it('offers what it can be narrowed to', () => {
    assert.deepEqual(
      entityFacets(snapshot)
        .filter(({ facet }) => facet !== 'story')
        .map(({ facet, value, count }) => `${facet} ${value} ${count}`),
      ['kind People 2', 'kind Places 1', 'source a 3', 'source b 2'],
    );
  });

  it('leads to the mention under the cursor', () => {
    const path = locateEntity(snapshot, uri, position, 'kind', '');
    assert.deepEqual(
      path.slice(0, 3).map(({ label }) => label),
      ['People', 'Marta Kos', 'a'],
    );
    assert.match(path[3]?.label ?? '', /Marta Kos, said/);
    assert.deepEqual(locateEntity(snapshot, uri, position, 'kind', 'miller'), []);
  });
});
