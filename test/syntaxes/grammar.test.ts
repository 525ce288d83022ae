import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, paint, unpainted } from './paint';

describe('the grammar of sources', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Colours the text and expects just what is written in; the first line is a headline unless said otherwise. */
  function check(painted: string, { headline = false } = {}): void {
    const before = headline ? '' : 'A headline\n';
    const expected = headline ? painted : `⟦headline A headline⟧\n${painted}`;
    assert.equal(paint(grammar, before + unpainted(painted)), expected);
  }
  const whole = { headline: true };

  describe('headline', () => {
    it('is the first line', () => check('⟦headline Vote held in 2025⟧\nIt was calm.', whole));
    it('is the first line with words', () => check('\n  \n⟦headline Vote held⟧\nIt was calm.', whole));
    it('is no paragraph', () =>
      check(`⟦quotation “So it went on,”⟧ he said${' and on'.repeat(40)}.\nIt was calm.`, whole));
    it('follows front matter', () =>
      check(
        [
          '⟦front-matter ---⟧',
          '⟦front-matter title: "Vote held"⟧',
          '⟦front-matter outlet: The Paper⟧',
          '⟦front-matter ---⟧',
          '',
          '⟦headline Minsk: a vote is held⟧',
          'It was calm.',
        ].join('\n'),
        whole,
      ));
    it('follows front matter that is never closed', () =>
      check(
        '⟦front-matter ---⟧\n⟦front-matter title: Vote⟧\n⟦headline A vote is held⟧\nIt was calm.',
        whole,
      ));
  });

  describe('byline and dateline', () => {
    it('knows who wrote it', () => check('⟦byline By Ann Lee and J. R. Ray⟧'));
    it('takes no sentence for a byline', () => check('By Monday, all was over.'));
    for (const dateline of [
      'MINSK, Jan 27 (Reuters) -',
      'MINSK (AP) —',
      'LONDON —',
      'MOSCOW/KYIV, Jan. 27 (UPI) --',
      'ST. PETERSBURG, Russia (AP) –',
      'WASHINGTON, D.C. (AP) —',
      'Minsk, Belarus (AP) —',
      '(Reuters) -',
    ])
      it(`knows ${dateline}`, () => check(`⟦dateline ${dateline}⟧ Voters went to the polls.`));
    it('takes nothing else for a dateline', () => {
      check('The party (a big one) – or what is left of it – lost.');
      check('He said — and meant — it.');
      check('NATO said it was ready.');
    });
  });

  describe('quotation', () => {
    it('comes in every style of marks', () => {
      check('⟦quotation “So be it,”⟧ he said.');
      check('⟦quotation "So be it,"⟧ he said.');
      check('⟦quotation „So be it“⟧, he said, ⟦quotation „now”⟧.');
      check('⟦quotation «So be it»⟧, he said.');
      check("⟦quotation ``So be it,''⟧ he said.");
      check('⟦quotation ‘So be it, it’s over,’⟧ he said.');
      check("⟦quotation 'So be it, it's over,'⟧ he said.");
    });
    it('holds marks of another style', () => check('⟦quotation “They ‘won’ it,”⟧ he said.'));
    it('ends with the line if it is never closed', () => {
      check('⟦quotation “So be it. And then?⟧\nHe went.');
      check('⟦quotation "So be it. And then?⟧\nHe went.');
    });
    it('is no apostrophe', () => {
      check("The workers' rights and the '⟦number 90s⟧ weren't Minsk's.");
      check('The workers’ rights and the ’⟦number 90s⟧ weren’t Minsk’s.');
    });
    it('is no inch', () => check('He is ⟦number 6⟧\'⟦number 2⟧" tall.'));
  });

  describe('posts', () => {
    it('have handles and hashtags', () =>
      check('— Ann Lee (⟦handle @ann_lee⟧) January ⟦number 26⟧, ⟦number 2025⟧ ⟦hashtag #Vote2025⟧'));
    it('have links', () =>
      check('See ⟦link pic.twitter.com/kr20I4GnAU⟧ and ⟦link https://a.example/b?c=d⟧.'));
    it('have links in quotations', () => check('⟦quotation “See ⟦link https://a.example/b⟧”⟧'));
    it('are not addresses', () => check('Write to ⟦link ann.lee@paper.example⟧.'));
  });

  describe('numbers', () => {
    it('are counted', () =>
      check('Over ⟦number 1,250⟧ of them, in the ⟦number 1990s⟧, the ⟦number 31⟧-year rule.'));
    it('have a scale', () => check('About ⟦number 9 million⟧ people, the ⟦number 21st⟧ time.'));
    it('are shares', () => check('He got ⟦percent 86.8%⟧ or ⟦percent 87 percent⟧ or ⟦percent 87 per cent⟧.'));
    it('are money', () => check('For ⟦money $1.5 billion⟧, ⟦money €20m⟧ or ⟦money US$3,000⟧.'));
    it('are not parts of names', () => check('An F-16 and kr20I4GnAU and Covid19.'));
  });

  it('sets boilerplate back', () => {
    check('⟦boilerplate Add a Comment⟧');
    check('⟦boilerplate Your email address will not be published.⟧');
    check('⟦boilerplate Your email address will not be published. Required fields are marked *⟧');
    check('⟦boilerplate Sign up for our morning newsletter⟧');
    check('⟦boilerplate © 2025 The Paper. All rights reserved.⟧');
    check('⟦boilerplate Read more: What the vote means⟧');
    check('Comments by the minister were met with anger.');
    check('Follow-up talks are due.');
    check('Related talks were held in Minsk.');
  });

  it('lets no line colour the next one', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      '„',
      '``',
      ' ',
      'a',
      '1',
      '@a',
      '---',
      '(',
      ')',
    );
    const line = fc.array(marks, { maxLength: 12 }).map(pieces => pieces.join(''));
    const last = (...lines: string[]): string | undefined =>
      paint(grammar, ['A headline', ...lines].join('\n'))
        .split('\n')
        .at(-1);
    fc.assert(fc.property(line, line, (one, two) => assert.equal(last(one, two), last(two))));
  });

  it('takes time in proportion to a line, whatever it is made of', () => {
    /** The work of the processor alone, so that a busy machine changes nothing. */
    const msFor = (text: string): number => {
      const before = process.cpuUsage();
      paint(grammar, `A headline\n${text}`);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    // Lines over 20,000 characters are not coloured at all.
    for (const piece of ['‘a ', "'a ", "'a", '“', 'A.', 'a@', '1,111', 'a.b/', 'a', 'Aa, (', '#', '(A) ']) {
      const line = piece.repeat(20_000 / piece.length);
      const half = msFor(line.slice(0, 10_000));
      assert.ok(msFor(line) < 3 * half + 100, piece);
    }
  });

  describe('on whole articles', () => {
    // Written anew with UPDATE_SNAPSHOTS=1; then read the difference.
    const update = process.env['UPDATE_SNAPSHOTS'] === '1';
    for (const name of readdirSync('seeds').filter(file => file.endsWith('.txt')))
      it(`colours ${name} as ever`, () => {
        const snapshot = join('test', 'syntaxes', 'snapshots', name);
        const painted = paint(grammar, readFileSync(join('seeds', name), 'utf8'));
        if (update) writeFileSync(snapshot, painted);
        assert.equal(painted, readFileSync(snapshot, 'utf8'));
      });
  });
});
