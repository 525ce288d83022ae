import assert from 'node:assert/strict';
import type { ImportedArticle } from '../../src/import/article';
import { importPage } from '../../src/import/page/importPage';
import { pages } from './pages/pages';
import type { MadePage } from './pages/markup';
import { wordsOf } from './pages/stories';

const now = '2025-06-01';

function taken(html: string): ImportedArticle {
  const { articles, problems } = importPage(html, now);
  assert.deepEqual(problems, []);
  assert.equal(articles.length, 1);
  return articles[0]!;
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** F1 over words, each as often as it stands there, of 100. */
function agreement(expected: string, given: string): number {
  const [wanted, got] = [counts(expected), counts(given)];
  const sum = (words: Map<string, number>): number => [...words.values()].reduce((a, b) => a + b, 0);
  let same = 0;
  for (const [word, count] of wanted) same += Math.min(count, got.get(word) ?? 0);
  return (200 * same) / (sum(wanted) + sum(got));
}

/** Of the pages that state a field, those on which it is right. */
function right(field: MadePage['states'][number], expected: (page: MadePage) => string): number {
  const stating = pages.filter(({ states }) => states.includes(field));
  const good = stating.filter(page => {
    const given = taken(page.html).metadata[field];
    const isRight =
      field === 'date' ? given?.slice(0, 10) === expected(page).slice(0, 10) : given === expected(page);
    if (!isRight && process.env['PARALLAX_DEBUG']) console.log(page.build, field, given, '≠', expected(page));
    return isRight;
  });
  return good.length / stating.length;
}

describe('pages of thirty builds', () => {
  it('are sixty', () => assert.equal(pages.length, 60));

  it('give the words of the article, and hardly others', () => {
    const scores = pages.map(page => ({
      build: page.build,
      score: agreement(wordsOf(page.story), taken(page.html).text),
    }));
    if (process.env['PARALLAX_DEBUG'])
      for (const { build, score } of scores) if (score < 99) console.log(build, score.toFixed(1));
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    if (process.env['PARALLAX_DEBUG']) console.log('mean', mean);
    assert.ok(mean >= 97, `F1 ${mean.toFixed(2)}`);
    assert.deepEqual(
      scores.filter(({ score }) => score < 90),
      [],
    );
  });

  it('give the headline', () => assert.ok(right('title', ({ story }) => story.title) >= 0.95));
  it('give the date', () => assert.ok(right('date', ({ story }) => story.date) >= 0.95));
  it('give the outlet', () => assert.ok(right('outlet', ({ story }) => story.outlet) >= 0.95));
  it('give the author', () => assert.ok(right('author', ({ story }) => story.author) >= 0.95));

  it('give the article alone from all that is copied of them', () => {
    for (const { build, html, story } of pages.slice(0, 20)) {
      const { articles } = importPage(html, now, {}, true);
      const score = agreement(wordsOf(story), articles[0]?.text ?? '');
      assert.ok(score >= 95, `${build} ${score}`);
      assert.ok(articles[0]?.text.startsWith(`${story.title}\n\n`), build);
    }
  });
});

describe('what is copied of a page', () => {
  it('is kept whole where hardly anything around it was copied', () => {
    const passage =
      '<h2>Who pays</h2><p>The council pays.</p><p>The state does not.</p><ul><li>Nobody else pays.</li></ul>';
    assert.equal(
      importPage(passage, now, {}, true).articles[0]?.text,
      'Who pays\n\nThe council pays.\n\nThe state does not.\n\n• Nobody else pays.\n',
    );
  });
});
