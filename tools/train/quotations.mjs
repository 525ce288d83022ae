// Reads marked articles as the extension does and writes down what its judge of quotations would be asked, with the answers.
//
//     node quotations.mjs --trace trace.bin --out <folder> articles.jsonl …
//
// An article is {"text", "quotations": [{"source", "cue", "content"}]}, each a list of [start, end] in UTF-16 code units.
// `--trace` are weights that hand through the states of the syntax network as they are (quotations.py --trace writes
// them). For each file NAME.jsonl come out NAME.anchors.jsonl, one verb or noun that may be a cue a line, and NAME.states,
// 32-bit floats, the states of the words that the lines refer to.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromSource, models } from './bundle.mjs';

const { values: options, positionals: files } = parseArgs({
  options: { trace: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});
const parallax = await fromSource(
  'language/reader/reader',
  'language/readParagraph',
  'source/structure/division',
  'source/structure/structure',
  'source/quotations/index',
  'source/quotations/drafts/draft',
  'source/quotations/judging/anchorFeatures',
  'source/quotations/judging/proposalFeatures',
);
const weights = name => readFileSync(join(models, `${name}.bin`));
const reader = parallax.createReader({
  vectors: weights('vectors'),
  names: weights('names'),
  syntax: weights('syntax'),
  quotations: readFileSync(options.trace),
});

/** Spans without the punctuation at their ends, which conventions differ on. */
function bare(text, spans) {
  const outer = /[\s"“”'‘’,.;:!?()[\]–—-]/;
  return spans
    .map(([start, end]) => {
      while (start < end && outer.test(text[start])) start++;
      while (end > start && outer.test(text[end - 1])) end--;
      return [start, end];
    })
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0]);
}

const lengthOf = spans => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const shared = (a, b) =>
  a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((n, [from, to]) => n + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** The rows of states that were asked for, each once. */
class States {
  rows = [];
  #known = new Map();

  rowOf(passage, token) {
    const { width, values } = passage.grammar.traces;
    const at = Math.max(0, token);
    const key = `${passage.start} ${at}`;
    if (!this.#known.has(key)) {
      this.#known.set(key, this.rows.length);
      this.rows.push(values.slice(at * width, (at + 1) * width));
    }
    return this.#known.get(key);
  }

  nextText() {
    this.#known = new Map();
  }
}

function record(text, gold, { syntax, tree, anchor }, states) {
  const { line } = syntax;
  const { passage, items } = line;
  const spans = stretches =>
    bare(
      text,
      stretches.map(stretch => parallax.spanOf(line, stretch)).map(({ start, end }) => [start, end]),
    );
  const row = at => states.rowOf(passage, items[at].token);
  const { start, end } = items[anchor.item];
  const truth = gold.find(({ cue }) => cue.some(([from, to]) => start >= from && start < to));
  const isInside = gold.some(({ content }) => content.some(([from, to]) => start >= from && end <= to));
  return {
    kind: truth ? 'cue' : isInside ? 'inside' : 'none',
    features: parallax.featuresOfAnchor(syntax, tree, anchor),
    lemma: parallax.rowOfLemma(syntax, anchor),
    head: row(anchor.item),
    source: anchor.source ? row(anchor.source.last) : -1,
    proposals: anchor.proposals.map(proposal => {
      const content = spans(proposal.content);
      const cue = spans(proposal.cue ? [proposal.cue] : []);
      return {
        features: parallax.featuresOfProposal(syntax, tree, anchor, proposal),
        content: row(parallax.rootOf(tree, proposal.content.at(-1))),
        ruled: proposal.origin === 'rule',
        isContent: truth !== undefined && same(content, truth.content),
        isCue: truth !== undefined && same(cue, truth.cue),
        overlap: truth
          ? (2 * shared(content, truth.content)) / (lengthOf(content) + lengthOf(truth.content))
          : 0,
      };
    }),
  };
}

for (const file of files) {
  const states = new States();
  const anchors = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, quotations } = JSON.parse(line);
    const gold = quotations.map(({ cue, content }) => ({
      cue: bare(text, cue),
      content: bare(text, content),
    }));
    const { sections, posts } = parallax.readStructure(text, parallax.divide(text), words =>
      parallax.readParagraph(words, reader),
    );
    states.nextText();
    const recorder = {
      verdictOn: (syntax, tree, anchor) => {
        if (anchor.proposals.length > 0) anchors.push(record(text, gold, { syntax, tree, anchor }, states));
        return undefined;
      },
    };
    parallax.readQuotations({ text, sections, posts, entities: [], times: [] }, recorder);
  }
  const name = join(options.out, basename(file, '.jsonl'));
  writeFileSync(`${name}.anchors.jsonl`, anchors.map(anchor => JSON.stringify(anchor)).join('\n'));
  const width = states.rows[0]?.length ?? 0;
  const all = new Float32Array(width * states.rows.length);
  states.rows.forEach((row, i) => all.set(row, i * width));
  writeFileSync(`${name}.states`, new Uint8Array(all.buffer));
  console.log(`${name}: ${anchors.length} anchors, ${states.rows.length} states`);
}
