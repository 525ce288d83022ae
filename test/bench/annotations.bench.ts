import { join } from 'node:path';
import { type Change, undoing } from '../../src/annotations/changes';
import { editAnnotation, makeAnnotation } from '../../src/annotations/file/annotation';
import { parseAnnotations } from '../../src/annotations/file/parse';
import { FileBytes } from '../../src/annotations/file/pieces';
import { AnnotationWriter, serialiseAnnotations } from '../../src/annotations/file/serialise';
import { exportFormats } from '../../src/annotations/formats/formats';
import { jsonOf } from '../../src/annotations/json';
import { groupListed } from '../../src/annotations/listing/group';
import type { Listed } from '../../src/annotations/listing/listed';
import { searchListed } from '../../src/annotations/listing/search';
import { mergeAnnotations, mergeInto } from '../../src/annotations/merge';
import type { Annotation } from '../../src/annotations/model';
import { correctionStatement, targetIn } from '../../src/annotations/saying';
import { AnnotationStore } from '../../src/annotations/store';
import { threadsOf } from '../../src/annotations/threads';
import { usualAnnotationFile } from '../../src/annotations/paths';
import { DiskAnnotationFile } from '../../src/disk/annotationFile';
import { AnnotationFiles } from '../../src/server/annotationFiles';
import { exportAnnotations } from '../../src/server/annotationFormats';
import { SessionCorrections } from '../../src/server/corrections';
import { idOf, noteOf } from '../annotations/making';
import { temporaryFolder } from '../disk/temporaryFolder';
import { article } from './articles';
import { bench, figure, shortest } from './harness';

const perSource = 10;
const now = '2026-01-01T00:00:00.000Z';

interface Workspace {
  readonly texts: ReadonlyMap<string, string>;
  readonly annotations: readonly Annotation[];
}

/** Sources with ten annotations each: seven notes and three corrections. */
function workspace(annotations: number): Workspace {
  const texts = new Map<string, string>();
  const made: Annotation[] = [];
  for (let n = 0; n < annotations / perSource; n++) {
    const [path, text] = [`news/${n}.txt`, article(12, n)];
    texts.set(path, text);
    const words = [...text.matchAll(/\p{Lu}\p{L}+(?: \p{L}+){0,6}/gu)];
    for (let i = 0; i < perSource; i++) {
      const match = words[Math.floor((i * words.length) / perSource)];
      const start = match?.index ?? 0;
      const passage = { start, end: start + (match?.[0].length ?? 1), words: match?.[0] ?? '' };
      const statement =
        i % 10 < 7
          ? {
              content: {
                type: 'note' as const,
                text: `Is that so? ${i}`,
                tags: ['check'],
                isResolved: false,
              },
              targets: [targetIn(path, text, passage)],
            }
          : correctionStatement(path, text, { asserts: 'no-entity', reach: 'here', passage });
      if (statement) made.push(makeAnnotation({ id: idOf(made.length), author: 'Ann', now, ...statement }));
    }
  }
  return { texts, annotations: made };
}

const sizes = [2_500, 5_000, 10_000, 20_000];
const viewSizes = [1_250, 2_500, 5_000, 10_000];

bench('annotations are read from their file in linear time', {
  // Fewer fit into what is collected soon, so that nothing of them has to be moved.
  sizes: [5_000, 10_000, 20_000, 40_000],
  prepare: size => {
    const text = serialiseAnnotations(workspace(size).annotations);
    return () => parseAnnotations(text);
  },
  atMost: 2.3,
});

bench('annotations with one more note are merged and written in linear time', {
  // From where neither a cache nor the space that V8 has for what is new holds all of it: below, everything is faster.
  sizes: [10_000, 20_000, 40_000],
  prepare: size => {
    // In the order, and in the places in memory, that they have when they come from their file.
    const { annotations } = parseAnnotations(serialiseAnnotations(workspace(size).annotations));
    let n = size;
    return () => serialiseAnnotations(mergeAnnotations(annotations, [noteOf(idOf(++n), 'new')]));
  },
  atMost: 2.3,
});

bench('corrections of annotations are found in the texts of their sources in linear time', {
  sizes,
  prepare: size => {
    const { texts, annotations } = workspace(size);
    const file = serialiseAnnotations(annotations);
    return () => place(file, texts);
  },
  atMost: 2.3,
});

for (const format of exportFormats.filter(each => each !== 'conll'))
  bench(`annotations are exported as ${format} in linear time`, {
    sizes: [1_250, 2_500, 5_000],
    prepare: size => {
      const { texts, annotations } = workspace(size);
      const sources = [...texts].map(([path, text]) => ({ path, text, metadata: {} }));
      return () => exportAnnotations(format, { sources, annotations, includesMachine: false });
    },
    atMost: 2.4,
    once: true,
  });

/** What a language server does with an annotation file: it reads it and finds what is said in each text. */
function place(file: string, texts: ReadonlyMap<string, string>): void {
  const files = new AnnotationFiles();
  files.set({ uri: 'file:///w/.parallax/annotations.jsonld', folder: 'file:///w', text: file });
  const corrections = new SessionCorrections();
  corrections.keep(files.said);
  for (const [path, text] of texts) corrections.of(`file:///w/${path}`, text);
}

figure(
  'annotations, 10,000 over 1,000 sources, when a workspace is opened: read, and their corrections found',
  {
    measure: () => {
      const { texts, annotations } = workspace(10_000);
      const file = serialiseAnnotations(annotations);
      return shortest(() => place(file, texts));
    },
    unit: 'ms of work',
    atMost: 200,
  },
);

/** One more note, fifteen times: by the clock, and how much of it is work. */
async function oneMoreNote(): Promise<{ waited: number[]; worked: number[] }> {
  const folder = temporaryFolder({});
  const store = new AnnotationStore(
    new DiskAnnotationFile(join(folder.path, usualAnnotationFile)),
    problem => {
      throw new Error(problem);
    },
  );
  await store.put(workspace(10_000).annotations);
  const times = { waited: [] as number[], worked: [] as number[] };
  for (let n = 0; n < 15; n++) {
    const [begin, used] = [performance.now(), process.cpuUsage()];
    await store.put([noteOf(idOf(20_000 + n), 'one more')]);
    const { user, system } = process.cpuUsage(used);
    times.waited.push(performance.now() - begin);
    times.worked.push((user + system) / 1_000);
  }
  folder.remove();
  return times;
}

figure('annotations, 10,000 of them: one more note, from the key until the disk has it', {
  measure: async () => Math.min(...(await oneMoreNote()).waited),
  unit: 'ms by the clock, with nothing else in the way',
  atMost: 50,
});

figure('annotations, 10,000 of them: one more note, from the store to the disk', {
  measure: async () => (await oneMoreNote()).worked.sort((a, b) => a - b)[7] ?? NaN,
  unit: 'ms of work, waiting for the disk left aside',
  atMost: 50,
});

bench('annotations with one more note are written again in the time of copying the file', {
  sizes,
  prepare: size => {
    const writer = new AnnotationWriter();
    writer.put(workspace(size).annotations);
    const content = new FileBytes({ encode: text => Buffer.from(text), decode: String });
    let n = size;
    return () => {
      writer.put([noteOf(idOf(++n), 'new')]);
      content.bytesOf(writer.write({}));
    };
  },
  atMost: 2.8,
});

bench('annotations that another window has added one to are read again in linear time', {
  sizes,
  prepare: size => {
    const { annotations } = workspace(size);
    const text = serialiseAnnotations([...annotations, noteOf(idOf(size), 'new')]);
    const known = new Map(annotations.map(annotation => [jsonOf(annotation.raw), annotation]));
    return () => mergeAnnotations(annotations, parseAnnotations(text, known).annotations);
  },
  atMost: 2.8,
});

/** A list as the view makes it, each annotation with the passages that were found before. */
function listOf(annotations: readonly Annotation[]): Listed[] {
  return threadsOf(annotations).map(({ first, answers }) => ({
    annotation: first,
    replies: answers,
    isOrphan: false,
  }));
}

bench('annotations are listed, for the first page of the view, in little more than linear time', {
  sizes: viewSizes,
  prepare: size => {
    const { annotations } = workspace(size);
    return () => groupListed(listOf(annotations), 'source', new Date(now));
  },
  atMost: 2.8,
});

bench('annotations are searched in linear time', {
  sizes: viewSizes,
  prepare: size => {
    const items = listOf(workspace(size).annotations);
    return () => searchListed(items, 'so? #check note');
  },
  atMost: 2.4,
});

bench('annotations are tagged anew, all at once, in linear time', {
  sizes: viewSizes,
  prepare: size => {
    const { annotations } = workspace(size);
    return () => retagged(annotations);
  },
  atMost: 2.4,
});

/** What the view does to give all notes another tag, and to undo it. */
function retagged(annotations: readonly Annotation[]): Annotation[] {
  const known = new Map(annotations.map(annotation => [annotation.id, annotation]));
  const changes = annotations.flatMap((before): Change[] => {
    const { content } = before;
    if (content.type !== 'note') return [];
    return [
      { before, after: editAnnotation(before, { content: { ...content, tags: ['done'] } }, '2026-01-02') },
    ];
  });
  for (const { after } of changes) known.set(after.id, after);
  const undone = changes.flatMap(change => undoing(change, known.get(change.after.id), '2026-01-03') ?? []);
  return mergeInto(known, undone);
}

/** What a person does in the view, and how long it may take. */
const doing: readonly {
  readonly what: string;
  readonly act: (items: readonly Listed[], annotations: readonly Annotation[]) => unknown;
  readonly atMost: number;
}[] = [
  {
    what: 'the first page is shown',
    act: (_, annotations) => groupListed(listOf(annotations), 'source', new Date(now)),
    atMost: 100,
  },
  {
    what: 'it is searched',
    act: items => groupListed(searchListed(items, 'so? #check'), 'tag', new Date(now)),
    atMost: 100,
  },
  { what: '7,000 are tagged anew, and it is undone', act: (_, all) => retagged(all), atMost: 1_000 },
];

for (const { what, act, atMost } of doing)
  figure(`annotations, 10,000 of them in the view: ${what}`, {
    measure: () => {
      const { annotations } = workspace(10_000);
      const items = listOf(annotations);
      return shortest(() => act(items, annotations));
    },
    unit: 'ms of work',
    atMost,
  });
