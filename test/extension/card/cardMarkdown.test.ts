import assert from 'node:assert/strict';
import { cardMarkdown } from '../../../src/extension/card/cardMarkdown';
import type { Card, EntityCard } from '../../../src/protocol/card';
import type { Place } from '../../../src/protocol/place';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };

function place(text: string, uri = 'file:///a.txt'): Place {
  return { uri, range: nowhere, text };
}

const kallas: EntityCard = {
  id: 'e1',
  name: 'Kaja Kallas',
  kind: 'person',
  aliases: ['Kallas', '@kajakallas'],
  sources: [
    {
      uri: 'file:///a.txt',
      label: 'The Daily',
      descriptions: [place('EU foreign affairs director')],
      mentions: [place('Kaja Kallas')],
      quotations: [place('restrictive and targeted measures against the regime')],
    },
    {
      uri: 'file:///b.txt',
      label: 'The Weekly',
      descriptions: [place('High Representative', 'file:///b.txt')],
      mentions: [place('Kaja Kallas', 'file:///b.txt'), place('Kallas', 'file:///b.txt')],
      quotations: [],
    },
  ],
};

/** What a reader sees: the Markdown with the addresses of its links left out. */
function shown(card: Partial<Card>): string {
  return cardMarkdown({ range: nowhere, flagged: [], discrepancies: [], ...card })
    .replaceAll(/\]\(command:[^)]*\)/g, ']')
    .replaceAll('\\', '');
}

describe('a card', () => {
  it('says who it is, then how each source describes and quotes them', () => {
    assert.equal(
      shown({ entity: kallas }),
      [
        '$(person) **Kaja Kallas** · person · also Kallas, @kajakallas',
        '',
        '| | | |',
        '|:--|:--|:--|',
        '| [**The Daily**] [$(edit)] | EU foreign affairs director | [1 mention] · [1 quotation] |',
        '| [**The Weekly**] [$(edit)] | High Representative | [2 mentions] |',
        '',
        '$(quote) restrictive and targeted measures against the regime · [The Daily]',
      ].join('\n'),
    );
  });

  it('over a pronoun says first whom it means and why', () => {
    const resolved = { words: 'she', reason: 'the last woman named', evidence: place('Kallas') };
    const [first] = shown({ entity: { ...kallas, resolved } }).split('\n');
    assert.equal(first, '$(person) “she” is **Kaja Kallas**: [the last woman named]');
  });

  it('inside a quotation marks the words that another source has differently', () => {
    const quotation = {
      id: 'q1',
      speaker: 'Alexander Lukashenko',
      type: 'direct',
      firmness: '“said”: put neutrally',
      reason: 'named before the words',
      unsure: [],
      elsewhere: [
        {
          label: 'The Weekly',
          place: place('', 'file:///b.txt'),
          type: 'direct',
          here: [
            { text: 'We have never ', changed: false },
            { text: 'turned down Western connections', changed: true },
          ],
          there: [
            { text: 'We have never ', changed: false },
            { text: 'refused relations with the West', changed: true },
          ],
        },
      ],
    };
    const colour = '<span style="color:var(--vscode-editorWarning-foreground);">';
    assert.equal(
      shown({ quotation }),
      [
        '$(quote) **Alexander Lukashenko** · direct quotation · “said”: put neutrally · named before the words',
        `here: We have never ${colour}**turned down Western connections**</span>`,
        `[**The Weekly**]: We have never ${colour}**refused relations with the West**</span>`,
      ].join('  \n'),
    );
  });

  it('over words that differ shows first what the other source has, which kind it is and how sure', () => {
    const flagged = {
      id: 'd1',
      kind: 'Offices and descriptions',
      meaning: 'another office, role or description',
      confidence: 0.82,
      here: [
        { text: 'the ', changed: false },
        { text: 'director', changed: true },
      ],
      there: [
        {
          label: 'The Weekly',
          place: place('', 'file:///b.txt'),
          wording: [{ text: 'High Representative', changed: true }],
        },
      ],
    };
    const colour = '<span style="color:var(--vscode-editorWarning-foreground);">';
    assert.equal(
      shown({ entity: kallas, flagged: [flagged] }),
      [
        '$(diff) **Offices and descriptions**: another office, role or description' +
          ' · holds up 8 times in 10 · [compare] · [explain]  ',
        `here: the ${colour}**director**</span>  `,
        `[**The Weekly**]: ${colour}**High Representative**</span>`,
        '',
        '$(person) **Kaja Kallas** · person · also Kallas, @kajakallas',
        '',
        '| | | |',
        '|:--|:--|:--|',
        '| [**The Daily**] [$(edit)] | EU foreign affairs director | [1 mention] · [1 quotation] |',
        '| [**The Weekly**] [$(edit)] | High Representative | [2 mentions] |',
      ].join('\n'),
    );
    const resolved = { words: 'she', reason: 'the last woman named' };
    const [first] = shown({ entity: { ...kallas, resolved }, flagged: [flagged] }).split('\n');
    assert.equal(first, '$(person) “she” is **Kaja Kallas**: the last woman named');
  });

  it('leads to what the sources state differently, the rest behind a link', () => {
    const discrepancies = [
      { id: 'd1', message: 'The office is put differently.' },
      { id: 'd2', message: 'Another.' },
    ];
    assert.equal(
      shown({ discrepancies }).trim(),
      '$(warning) The office is put differently. · [compare] · [1 more]',
    );
  });

  it('holds twelve lines at most, whatever it is about', () => {
    const source = kallas.sources[0]!;
    const entity = {
      ...kallas,
      aliases: Array.from({ length: 50 }, (_, index) => `Alias ${index}`),
      sources: Array.from({ length: 40 }, () => source),
      resolved: { words: 'she', reason: 'x '.repeat(500) },
    };
    const discrepancies = Array.from({ length: 30 }, (_, index) => ({
      id: `d${index}`,
      message: 'y '.repeat(300),
    }));
    const quotation = {
      id: 'q1',
      speaker: 'z '.repeat(200),
      type: 'direct',
      firmness: '“said”: put neutrally',
      reason: '',
      unsure: ['who speaks', 'where the words begin and end'],
      elsewhere: [],
    };
    const lines = shown({ entity, quotation, discrepancies })
      .split('\n')
      .filter(line => line && !line.startsWith('|:--') && line !== '| | | |');
    assert.ok(lines.length <= 12, `${lines.length} lines`);
    assert.ok(lines.every(line => line.length < 300));
  });

  it('shows the words of a source as they stand, whatever they look like in Markdown', () => {
    const name = '[click](command:evil) <img src=x> $(alert) *bold* | cell';
    const markdown = cardMarkdown({
      range: nowhere,
      flagged: [],
      discrepancies: [],
      entity: { ...kallas, name },
    });
    assert.ok(!markdown.includes('](command:evil'));
    assert.ok(!markdown.includes('<img'));
    assert.ok(!markdown.includes('$(alert)'));
    assert.ok(!markdown.includes('*bold*') || markdown.includes('\\*bold\\*'));
  });
});
