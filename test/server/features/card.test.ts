import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Corpus } from '../../../src/corpus/corpus';
import { cardAt } from '../../../src/server/features/card/card';
import { markedProblems } from '../../../src/server/features/diagnostics';
import { hoverOf } from '../../../src/server/features/hover';
import { undecided } from '../../../src/server/decisions';
import { findingsOf } from '../../../src/server/findings';
import { offsetAt, positionAt } from '../../../src/server/places';
import { annotated } from '../annotated';

function card(texts: Readonly<Record<string, string>>) {
  const { snapshot, findings, uri, position } = annotated(texts);
  return cardAt(snapshot, findings, uri, position);
}

/** The card as other editors show it; empty where there is none. */
function hover(texts: Readonly<Record<string, string>>): string {
  const found = card(texts);
  const contents = found ? hoverOf(found).contents : '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('the card', () => {
  it('says how each source describes whom a name means', () => {
    const { entity } =
      card({
        'a.txt': 'Talks begin in Brussels\n\nForeign minister Kaja Kal│las arrived on Monday.\n',
        'b.txt': 'Brussels talks\n\nThe former prime minister of Estonia, Kaja Kallas, came to Brussels.\n',
      }) ?? {};
    assert.equal(entity?.name, 'Kaja Kallas');
    assert.equal(entity.kind, 'person');
    assert.deepEqual(
      entity.sources.map(({ label, descriptions, mentions }) => [
        label,
        descriptions.length > 0,
        mentions.length,
      ]),
      [
        ['a', true, 1],
        ['b', true, 1],
      ],
    );
  });

  it('says first whom a pronoun means and why', () => {
    const text = hover({
      'a.txt': 'Talks begin in Brussels\n\nMarta Kos came to Brussels on Monday. Sh│e spoke to reporters.\n',
    });
    assert.match(text, /^“She” is \*\*Marta Kos\*\*, person: ./);
  });

  it('says inside a quotation who speaks, and marks what another source has in other words', () => {
    const text = hover({
      'a.txt':
        'Talks begin in Brussels\n\n“We will never turn down any help from our fr│iends,” Marta Kos said on Monday.\n',
      'b.txt':
        'Talks in Brussels\n\n“We will never refuse any help from our friends,” Marta Kos said on Monday.\n',
    });
    assert.match(text, /\*\*Marta Kos\*\*, direct quotation/);
    assert.match(text, /- here: We will never \*\*turn down\*\* any help/);
    assert.match(text, /- b: We will never \*\*refuse\*\* any help/);
  });

  it('says how firmly the words are credited', () => {
    const firmness = (sentence: string): string | undefined =>
      card({ 'a.txt': `Talks begin in Brussels\n\n${sentence}\n` })?.quotation?.firmness;
    assert.equal(firmness('Marta Kos claimed that the money was go│ne.'), '“claimed”: put as a claim');
    assert.equal(firmness('Marta Kos said that the money was go│ne.'), '“said”: put neutrally');
    assert.equal(firmness('Marta Kos den│ied that the money was gone.'), '“denied”: put as a denial');
    assert.equal(
      firmness('Marta Kos will say that the money is go│ne.'),
      '“will say”: put neutrally, not said yet',
    );
    assert.equal(
      firmness('Marta Kos might claim that the money is go│ne.'),
      '“might claim”: put as a claim, perhaps not said',
    );
    assert.equal(
      firmness('Marta Kos often says that the money is go│ne.'),
      '“often says”: put neutrally, again and again',
    );
    assert.equal(
      firmness('Marta Kos believes that the money is go│ne.'),
      '“believes”: put as a belief, in the present',
    );
  });

  it('over words that differ shows the sentence of the other source, the kind and how sure it is', () => {
    const found = card({
      'a.txt': `Roof of sports hall falls in at Norburg

Te│n people were hurt when the roof of the Norburg sports hall fell in on Monday, the mayor said.
`,
      'b.txt': `Roof falls in at Norburg sports hall

Twenty people were hurt when the roof of the Norburg sports hall fell in on Monday, the mayor said.
`,
    });
    const [flagged] = found?.flagged ?? [];
    assert.equal(flagged?.kind, 'Numbers');
    assert.ok(flagged.confidence > 0.5);
    const marked = (wording: typeof flagged.here): string =>
      wording.map(({ text, changed }) => (changed ? `⟦${text}⟧` : text)).join('');
    assert.match(marked(flagged.here), /^⟦Ten[^⟧]*⟧ .*the mayor said\.$/);
    assert.match(marked(flagged.there[0]?.wording ?? []), /^⟦Twenty[^⟧]*⟧ .*the mayor said\.$/);
    assert.equal(flagged.there[0]?.label, 'b');
    assert.deepEqual(found?.discrepancies, []);
  });

  it('is not shown over boilerplate, nor where nobody is meant and nobody speaks', () => {
    assert.equal(hover({ 'a.txt': 'Talks begin\n\nMarta Kos ca│me to Brussels on Monday.\n' }), '');
    assert.equal(
      hover({
        'a.txt':
          'Talks begin\n\nMarta Kos came.\n\nAdd a Comment\n\nYour email addr│ess will not be published.\n',
      }),
      '',
    );
    assert.equal(hover({ 'a.txt': '│' }), '');
  });

  it('shows the text of a source as it is, not as Markdown', () => {
    const text = hover({
      'a.txt': 'Talks\n\n“We *will* [wait](no) <b>here</b> fo│r you,” Marta Kos said on Monday.\n',
    });
    assert.doesNotMatch(text.replaceAll(/\\./g, ''), /\[wait\]|<b>|\*will\*/);
  });
});

describe('cards on real articles', () => {
  const corpus = new Corpus();
  const ids = ['000_d8da6acc7987d32d', '001_77ce1bc0c989b76e'].map(name => `file:///seeds/${name}.txt`);
  for (const id of ids)
    corpus.set({ id, text: readFileSync(`seeds/${id.slice('file:///seeds/'.length)}`, 'utf8') });
  const snapshot = corpus.snapshot();
  const findings = findingsOf(snapshot, { strictness: 'normal', severity: {}, decisions: undecided });
  const everywhere = ids.flatMap(uri => {
    const { source } = snapshot.member(uri)!;
    const offsets = Array.from({ length: Math.floor(source.text.length / 5) }, (_, i) => i * 5);
    return offsets.map(offset => {
      const position = positionAt(source, offset);
      return { uri, source, position, card: cardAt(snapshot, findings, uri, position) };
    });
  });

  it('have 12 lines at most', () => {
    const longest = everywhere.reduce((most, { card: found }) => {
      const contents = found ? hoverOf(found).contents : '';
      const lines =
        typeof contents === 'object' && 'value' in contents ? contents.value.split('\n').length : 0;
      return Math.max(most, lines);
    }, 0);
    assert.ok(longest > 5 && longest <= 12, `${longest} lines`);
  });

  it('do not say again what a marker under the cursor says', () => {
    const page = (kind: string): string => kind;
    let compared = 0;
    for (const { uri, source, position, card: found } of everywhere) {
      const offset = offsetAt(source, position);
      const marked = markedProblems(snapshot, findings, uri, page).filter(
        ({ diagnostic: { range } }) =>
          offsetAt(source, range.start) <= offset && offset <= offsetAt(source, range.end),
      );
      for (const { discrepancy } of marked) {
        compared++;
        assert.ok(!found?.discrepancies.some(({ id }) => id === discrepancy.id));
      }
    }
    assert.ok(compared > 0);
  });
});
