import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf } from '../../../src/annotations/anchor';
import { editAnnotation, makeAnnotation, readAnnotation } from '../../../src/annotations/file/annotation';
import { parseAnnotations } from '../../../src/annotations/file/parse';
import { AnnotationWriter, serialiseAnnotations } from '../../../src/annotations/file/serialise';
import { mergeAnnotations } from '../../../src/annotations/merge';
import { annotation, idOf, noteOf } from '../making';
import { checkMustRules } from './mustRules';

const some = Array.from({ length: 20 }, (_, i) => noteOf(idOf(i), `note ${i}`));

describe('an annotation file', () => {
  it('gives back what was written into it, and keeps the rules of the standard', () => {
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 8 }), annotations => {
        const text = serialiseAnnotations(annotations);
        checkMustRules(text);
        const read = parseAnnotations(text);
        assert.deepEqual(read.annotations, mergeAnnotations(annotations));
        assert.equal(read.isDamaged, false);
        assert.equal(serialiseAnnotations(read.annotations, read.extra), text);
        assert.deepEqual(parseAnnotations(text.replaceAll('\n', ' ')), read);
        const known = new Map(read.annotations.map(each => [JSON.stringify(each.raw), each]));
        parseAnnotations(text, known).annotations.forEach((each, i) =>
          assert.equal(each, read.annotations[i]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has one annotation a line, in the order of their ids, whatever the order in which they came', () => {
    const text = serialiseAnnotations(some);
    const ids = [...text.matchAll(/^,\{"id":"([^"]+)"/gm)].map(match => match[1]);
    assert.deepEqual(ids, some.map(({ id }) => id).sort());
    assert.equal(serialiseAnnotations([...some].reverse()), text);
  });

  it('addresses its sources from wherever it lies', () => {
    const anchor = anchorOf('Ann Lee said so.', { start: 0, end: 7 });
    const targets = [{ source: 'seeds/b c.txt', anchor }];
    const note = editAnnotation(noteOf(idOf(1), 'who?'), { targets }, '2026-02-01T00:00:00.000Z');
    const usual = serialiseAnnotations([note]);
    for (const place of ['all.jsonld', '.parallax/annotations.jsonld', 'a/b.jsonld', 'a/b/c/d.jsonld']) {
      const text = serialiseAnnotations([note], {}, place);
      checkMustRules(text);
      const { items } = JSON.parse(text) as { items: [{ target: string }, { target: { source: string } }] };
      const file = `file:///w/${place}`;
      assert.equal(new URL(items[0].target, file).href, 'file:///w/');
      assert.equal(new URL(items[1].target.source, file).href, 'file:///w/seeds/b%20c.txt');
      const writer = new AnnotationWriter(place);
      writer.put([note]);
      assert.equal(writer.write({}).join(''), text);
      for (const written of [text, text.replaceAll('\n', ' '), text.slice(0, -3), usual])
        assert.deepEqual(parseAnnotations(written).annotations, [note]);
      assert.deepEqual(parseAnnotations(text, new Map([['', note]])).annotations, [note]);
    }
  });

  it('leaves addresses alone that are none of a source', () => {
    const targets = [
      'urn:uuid:1',
      'https://example.com/../x',
      { id: 'https://example.com/' },
      { source: { id: '../a.txt' } },
      7,
    ];
    const note = readAnnotation({ id: idOf(1), type: 'Annotation', target: targets });
    assert.ok(note);
    for (const place of ['all.jsonld', 'a/b/c/d.jsonld']) {
      const text = serialiseAnnotations([note], {}, place);
      assert.deepEqual(parseAnnotations(text).annotations, [note]);
      assert.match(text, /"urn:uuid:1","https:\/\/example\.com\/\.\.\/x",\{"id":"https:/);
    }
  });

  it('counts positions in code points', () => {
    const text = '😀😀 Ann Lee said so.';
    const anchor = anchorOf(text, { start: 5, end: 12 });
    const made = makeAnnotation({
      id: idOf(1),
      author: undefined,
      now: '2026-01-01T00:00:00.000Z',
      content: { type: 'note', text: '', tags: [], isResolved: false },
      targets: [{ source: 'a.txt', anchor }],
    });
    const { selector } = made.raw['target'] as { selector: unknown[] };
    assert.deepEqual(selector[1], { type: 'TextPositionSelector', start: 3, end: 10 });
  });

  it('keeps fields that nobody here knows, of annotations and of the page', () => {
    const raw = { ...some[0]!.raw, 'x:rating': 5, 'dc:rights': { a: [1, null] } };
    const strange = readAnnotation(raw)!;
    const text = serialiseAnnotations([strange], { 'x:page': true });
    const read = parseAnnotations(text);
    assert.deepEqual(read.extra, { 'x:page': true });
    const edited = editAnnotation(
      read.annotations[0]!,
      { content: { type: 'note', text: 'other', tags: [], isResolved: true } },
      '2026-02-01T00:00:00.000Z',
    );
    assert.equal(edited.raw['x:rating'], 5);
    assert.deepEqual(edited.raw['dc:rights'], { a: [1, null] });
  });

  it('is read as far as it goes when it is cut off anywhere', () => {
    const text = serialiseAnnotations(some);
    const whole = new Map(some.map(({ id, raw }) => [id, raw]));
    fc.assert(
      fc.property(fc.nat(text.length), length => {
        const { annotations, isDamaged } = parseAnnotations(text.slice(0, length));
        for (const { id, raw } of annotations) assert.deepEqual(raw, whole.get(id));
        const lines = text.slice(0, length).match(/^,\{.*\}\n/gm)?.length ?? 0;
        assert.ok(annotations.length >= lines, `${annotations.length} of ${lines}`);
        const isCut =
          /\{"id":"urn:uuid[^\n]*$/.test(text.slice(0, length)) && annotations.length < some.length;
        if (isCut && !text.slice(0, length).endsWith('}')) assert.equal(isDamaged, true);
      }),
      { numRuns: 200 },
    );
  });

  it('is read with the conflict marks of git in it, both sides of it', () => {
    const lines = serialiseAnnotations(some.slice(0, 3)).split('\n');
    const [ours, theirs] = [noteOf(idOf(50), 'ours'), noteOf(idOf(51), 'theirs')];
    const conflict = [
      '<<<<<<< HEAD',
      `,${JSON.stringify(ours.raw)}`,
      '=======',
      `,${JSON.stringify(theirs.raw)}`,
      '>>>>>>> b',
    ];
    lines.splice(10, 0, ...conflict);
    const read = parseAnnotations(lines.join('\n'));
    assert.equal(read.annotations.length, 5);
    assert.equal(read.isDamaged, false);
    assert.equal(read.problems.length, 1);
  });

  it('is read when another application has made it, as a list, a collection or a page in many lines', () => {
    const raws = some.slice(0, 2).map(({ raw }) => raw);
    const page = { type: 'AnnotationPage', items: raws };
    for (const root of [raws, page, { type: 'AnnotationCollection', first: page }])
      assert.equal(parseAnnotations(JSON.stringify(root, undefined, 2)).annotations.length, 2);
    const cut = JSON.stringify(page, undefined, 2).slice(0, -20);
    const read = parseAnnotations(cut);
    assert.equal(read.annotations.length, 1);
    assert.equal(read.isDamaged, true);
  });

  it('of something else says so', () => {
    for (const text of ['{"name":"x"}', '[1,2]', '"x"', 'null', 'no JSON', '<html>', '{', '\u0000'])
      assert.equal(parseAnnotations(text).isDamaged, true, text);
    for (const text of ['', ' \n', '\uFEFF']) assert.equal(parseAnnotations(text).isDamaged, false);
  });

  it('may have anything in any field', () => {
    fc.assert(
      fc.property(annotation, fc.jsonValue(), fc.nat(), ({ raw }, value, nth) => {
        const fields = Object.keys(raw).filter(field => field !== 'id' && field !== 'type');
        const changed = { ...raw, [fields[nth % fields.length] ?? 'x']: value };
        const read = parseAnnotations(JSON.stringify([changed]));
        assert.equal(read.annotations.length, 1);
        assert.deepEqual(read.annotations[0]!.raw, JSON.parse(JSON.stringify(changed)));
      }),
      { numRuns: 300 },
    );
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        parseAnnotations(text);
      }),
      { numRuns: 300 },
    );
  });
});
