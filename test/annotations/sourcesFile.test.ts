import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emptySourcesFile,
  datesInDoubt,
  isIsoDate,
  metadataFields,
  metadataOf,
  parseSourcesFile,
  serialiseSourcesFile,
  withChanges,
  withMetadata,
} from '../../src/annotations/sourcesFile';
import type { SourcesFile } from '../../src/annotations/sourcesFile';

function read(text: string): SourcesFile {
  const file = parseSourcesFile(text);
  assert.ok('root' in file, 'readable');
  return file;
}

describe('.parallax/sources.json', () => {
  it('gives back all that is said of a source, whatever it is', () => {
    const text = fc.string({ minLength: 1 }).filter(words => words.trim() === words && words !== '');
    const day = fc.date({ min: new Date('1605-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const date = day.map(each => each.toISOString().slice(0, 10));
    const words = { outlet: text, title: text, author: text, address: text, agency: text, language: text };
    fc.assert(
      fc.property(
        fc.record({ ...words, date, accessed: date }, { requiredKeys: [], noNullPrototype: true }),
        fc.constantFrom('a.txt', 'é/b c.txt', '__proto__x.txt'),
        (metadata, path) => {
          const written = serialiseSourcesFile(withMetadata(emptySourcesFile, path, metadata));
          assert.deepEqual(metadataOf(read(written), path), metadata);
        },
      ),
    );
  });

  it('keeps dates that are in doubt until somebody says which is right', () => {
    const dates = ['2025-01-27', '2025-01-21'];
    const change = { metadata: () => ({ outlet: 'AP' }), datesInDoubt: dates };
    const doubted = withChanges(emptySourcesFile, new Map([['a.txt', change]]));
    const again = read(serialiseSourcesFile(doubted));
    assert.deepEqual(datesInDoubt(again, 'a.txt'), dates);
    assert.deepEqual(metadataOf(again, 'a.txt'), { outlet: 'AP' });
    assert.deepEqual(datesInDoubt(withMetadata(again, 'a.txt', { outlet: 'AFP' }), 'a.txt'), dates);
    const settled = withMetadata(again, 'a.txt', { outlet: 'AP', date: '2025-01-21' });
    assert.deepEqual(datesInDoubt(settled, 'a.txt'), []);
    assert.doesNotMatch(serialiseSourcesFile(settled), /datesInDoubt/);
    assert.deepEqual(datesInDoubt(read('{"sources":{"a.txt":{"datesInDoubt":["soon",1]}}}'), 'a.txt'), []);
    assert.deepEqual(datesInDoubt(emptySourcesFile, 'a.txt'), []);
  });

  it('says what people know of a source, by its relative path', () => {
    const file = read('{"sources": {"news/a.txt": {"outlet": "The Daily", "date": "2025-01-26"}}}');
    assert.deepEqual(metadataOf(file, 'news/a.txt'), { outlet: 'The Daily', date: '2025-01-26' });
    assert.deepEqual(metadataOf(file, './news\\a.txt'), { outlet: 'The Daily', date: '2025-01-26' });
    assert.deepEqual(metadataOf(file, 'a.txt'), {});
  });

  it('is empty when there is nothing in it', () => {
    assert.deepEqual(read(''), emptySourcesFile);
    assert.deepEqual(metadataOf(read('\uFEFF  \n'), 'a.txt'), {});
  });

  it('leaves out what it does not understand, says so, and keeps it', () => {
    const file = read(
      '{"sources": {"a.txt": {"outlet": 5, "date": "last week", "title": " Vote "}, "b.txt": 3}}',
    );
    assert.deepEqual(metadataOf(file, 'a.txt'), { title: 'Vote' });
    assert.deepEqual(file.problems, [
      'The outlet of "a.txt" must be a text.',
      'The date of "a.txt" must be written like 2025-01-26.',
      'What is said of "b.txt" must be an object.',
    ]);
    assert.deepEqual(JSON.parse(serialiseSourcesFile(file)), file.root);
  });

  it('is never taken for empty when it is broken', () => {
    for (const broken of ['{', '[]', '"text"', 'null', '{"sources": {"a.txt": {"outlet": "x"},}}'])
      assert.ok('unreadable' in parseSourcesFile(broken), broken);
  });

  it('writes the same text for the same content, fields and paths in order', () => {
    const one = withMetadata(emptySourcesFile, 'b.txt', { title: 'Vote', outlet: 'The Daily' });
    const both = withMetadata(one, 'a.txt', { author: 'A. Writer' });
    assert.equal(
      serialiseSourcesFile(both),
      `{
  "sources": {
    "a.txt": {
      "author": "A. Writer"
    },
    "b.txt": {
      "outlet": "The Daily",
      "title": "Vote"
    }
  }
}
`,
    );
  });

  it('takes a source out when nothing is said of it any more', () => {
    const file = withMetadata(emptySourcesFile, 'a.txt', { outlet: 'The Daily' });
    assert.deepEqual(withMetadata(file, 'a.txt', {}).root, { sources: {} });
  });

  it('keeps fields that it does not know, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string({ minLength: 1 }),
        (top, fields, path) => {
          const text = JSON.stringify({ ...top, sources: { [path]: { ...fields, outlet: 'Old' } } });
          const changed = withMetadata(read(text), path, { outlet: 'New' });
          const written = JSON.parse(serialiseSourcesFile(changed)) as {
            sources: Record<string, Record<string, unknown>>;
          };
          const record = Object.values(written.sources)[0];
          assert.equal(record?.['outlet'], 'New');
          for (const name of Object.keys(top).filter(key => key !== 'sources'))
            assert.ok(Object.hasOwn(written, name));
          for (const name of Object.keys(fields)) {
            if (metadataFields.some(field => field === name)) continue;
            assert.deepEqual(record[name], (JSON.parse(JSON.stringify(fields)) as typeof fields)[name]);
          }
        },
      ),
    );
  });

  it('is stable: what it writes, it reads and writes again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue())), sources => {
        const once = serialiseSourcesFile(read(JSON.stringify({ sources })));
        assert.equal(serialiseSourcesFile(read(once)), once);
      }),
    );
  });
});

describe('a date', () => {
  it('is a day or a moment in ISO 8601 that exists', () => {
    for (const date of ['2025-01-26', '2024-02-29', '2025-01-26T10:00Z', '2025-01-26T10:00:30.5+02:00'])
      assert.ok(isIsoDate(date), date);
    for (const date of ['2025-1-26', '2025-02-29', '26.1.2025', 'January 26', '2025-01-26T10:00', ''])
      assert.ok(!isIsoDate(date), date);
  });
});
