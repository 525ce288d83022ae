// How well comparing does where the threshold of confidence is chosen without the articles it is measured on: for each
// pair it is the one that reports most clear differences among those of the other pairs at the wished precision.
//
//     node tools/compare/byPair.mjs FOLDER [PRECISION]      (65 percent unless told)
//
// FOLDER has one folder for each event, in it two articles and gold.json: their names as `sources` and `discrepancies`,
// each with `kind`, `strength` (clear, arguable) and `a` and `b` (`exact` words and `line`, 1-based). A report hits one
// where both its passages overlap; each counts once, of the same kind first. Run `npm run build` before.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const [folder = '.', wished = '65'] = process.argv.slice(2);
const pairs = readdirSync(folder)
  .sort()
  .map(name => join(folder, name))
  .filter(path => existsSync(join(path, 'gold.json')))
  .map(readPair);
const all = [...new Set(pairs.flatMap(({ reports }) => reports.map(({ confidence }) => confidence)))].sort();

const measured = sum(pairs.map(pair => at(pair, chosen(pairs.filter(other => other !== pair)))));
const tuned = sum(pairs.map(pair => at(pair, chosen(pairs))));
print('threshold chosen on the other pairs', measured);
print('threshold chosen on all pairs      ', tuned);

function readPair(path) {
  const { sources, discrepancies } = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'));
  const files = sources.map(name => join(path, name));
  const texts = files.map(file => readFileSync(file, 'utf8'));
  const gold = discrepancies.map(({ kind, strength, a, b }) => ({
    kind,
    strength,
    spans: [spanOf(texts[0], a), spanOf(texts[1], b)],
  }));
  const found = JSON.parse(run(['check', '--format', 'json', '--strictness', 'low', ...files])).discrepancies;
  const reports = found.map(({ kind, confidence, a, b }) => ({
    kind,
    confidence,
    spans: a.source === files[0] ? [a, b] : [b, a],
  }));
  return { gold, reports };
}

/** Exit status 1 says that something is found. */
function run(options) {
  try {
    return execFileSync(process.execPath, [cli, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

function spanOf(text, { exact, line }) {
  const lineStart = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0);
  const start = text.indexOf(exact, lineStart);
  return { start, end: start + exact.length };
}

/** The threshold with the highest recall at the wished precision, else that with the highest precision. */
function chosen(some) {
  const scored = all.map(threshold => ({ threshold, ...rates(sum(some.map(pair => at(pair, threshold)))) }));
  const good = scored.filter(({ precision }) => precision >= Number(wished));
  const best = good.length
    ? good.sort((x, y) => y.recall - x.recall || y.precision - x.precision)
    : scored.sort((x, y) => y.precision - x.precision);
  return best[0].threshold;
}

function at({ gold, reports }, threshold) {
  const shown = reports.filter(({ confidence }) => confidence >= threshold);
  const hits = shown
    .flatMap(report => gold.filter(item => hit(report, item)).map(item => ({ report, item })))
    .sort((x, y) => rank(x) - rank(y));
  const taken = new Map();
  for (const { report, item } of hits)
    if (!taken.has(report) && ![...taken.values()].includes(item)) taken.set(report, item);
  const clear = gold.filter(({ strength }) => strength === 'clear');
  const found = [...taken].filter(([, { strength }]) => strength === 'clear');
  return {
    reported: shown.length,
    right: taken.size,
    clear: clear.length,
    found: found.length,
    same: found.filter(([report, item]) => report.kind === item.kind).length,
  };
}

function hit({ spans }, item) {
  return spans.every((span, i) => span.start < item.spans[i].end && item.spans[i].start < span.end);
}

function rank({ report, item }) {
  return (report.kind === item.kind ? 0 : 2) + (item.strength === 'clear' ? 0 : 1);
}

function sum(counts) {
  const total = { reported: 0, right: 0, clear: 0, found: 0, same: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key];
  return total;
}

function rates({ reported, right, clear, found, same }) {
  const percent = (part, whole) => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
  return { precision: percent(right, reported), recall: percent(found, clear), strict: percent(same, clear) };
}

function print(title, counts) {
  const { precision, recall, strict } = rates(counts);
  console.log(
    `${title}: precision ${precision}, recall of clear ${recall}, of the same kind ${strict} (${counts.reported} reports)`,
  );
}
