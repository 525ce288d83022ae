// Checks on real articles that stories are kept apart: nothing may be reported between articles on different events.
//
//     node tools/compare/unrelated.mjs FOLDER
//
// FOLDER has one folder for each event, in it the articles (.txt) that report it. Prints the stories that are found where
// all lie in one folder, and what is reported between one article and every article on another event: with stories told
// apart as usual, where any report is a mistake, and compared by force (`--stories all`), to see what this protects from.
// Exit status 1 where a story is wrong or something is reported.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loader } from '../../scripts/bundles.mjs';

const root = join(import.meta.dirname, '..', '..');
const { Corpus, createReader } = await bundled();
const [vectors, names, syntax] = ['vectors', 'names', 'syntax'].map(name =>
  readFileSync(join(root, 'models', `${name}.bin`)),
);
const reader = createReader({ vectors, names, syntax });
const corpus = new Corpus(reader);
const articles = articlesIn(process.argv[2]);

const wrong = tellMixed();
const reported = tellUnrelated();
process.exitCode = wrong || reported ? 1 : 0;

async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const outfile = join(folder, 'corpus.cjs');
  const contents = `export * from './corpus/corpus'; export * from './language/reader/reader';`;
  const stdin = { contents, resolveDir: join(root, 'src'), loader: 'ts' };
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile, loader, logLevel: 'error' });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

function articlesIn(folder) {
  return readdirSync(folder)
    .sort()
    .filter(event => statSync(join(folder, event)).isDirectory())
    .flatMap(event =>
      readdirSync(join(folder, event))
        .filter(name => name.endsWith('.txt'))
        .sort()
        .map(name => ({
          event,
          id: `${event}-${name}`,
          text: readFileSync(join(folder, event, name), 'utf8'),
        })),
    );
}

/** One corpus for all: what it has read of an article it need not read again. */
function snapshotOf(some, grouping) {
  corpus.grouping = grouping;
  const wanted = new Set(some.map(({ id }) => id));
  for (const { id } of articles) if (!wanted.has(id)) corpus.delete(id);
  for (const { id, text } of some) corpus.set({ id, text });
  return corpus.snapshot();
}

/** All articles in one folder: how many events are not one story by themselves. */
function tellMixed() {
  const { stories } = snapshotOf(articles, 'auto');
  const eventOf = new Map(articles.map(({ id, event }) => [id, event]));
  const events = [...new Set(eventOf.values())];
  const isWhole = event =>
    stories.some(
      ({ members }) =>
        members.every(id => eventOf.get(id) === event) &&
        members.length === articles.filter(article => article.event === event).length,
    );
  const wrong = events.filter(event => !isWhole(event));
  console.log(`${articles.length} articles on ${events.length} events: ${stories.length} stories`);
  for (const event of wrong) console.log(`  not one story by itself: ${event}`);
  return wrong.length;
}

/** Each article with every one on another event. */
function tellUnrelated() {
  const found = { auto: 0, all: 0 };
  let pairs = 0;
  articles.forEach((a, i) => {
    for (const b of articles.slice(i + 1)) {
      if (a.event === b.event) continue;
      pairs++;
      for (const grouping of Object.keys(found)) {
        const { discrepancies } = snapshotOf([a, b], grouping);
        found[grouping] += discrepancies.length;
        if (grouping === 'auto')
          for (const { message } of discrepancies) console.log(`  ${a.id} ${b.id}: ${message}`);
      }
    }
  });
  console.log(
    `${pairs} pairs of articles on different events: ${found.auto} reports, ${found.all} where compared by force`,
  );
  return found.auto;
}
