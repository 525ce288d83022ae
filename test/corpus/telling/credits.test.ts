import assert from 'node:assert/strict';
import { mediaCredits } from '../../../src/corpus/telling/credits';
import { isOutlet, outletKey } from '../../../src/corpus/telling/outlets';
import { readSource } from '../../../src/source/read';

/** The credits of a text as "outlet: words"; those of a first report end in "!". */
function credits(text: string): string[] {
  return mediaCredits(readSource(`Bridge closes after cracks are found\n\n${text}`)).map(
    ({ outlet, how, isFirst, start, end }) =>
      `${outlet}, ${how}: ${`Bridge closes after cracks are found\n\n${text}`.slice(start, end)}${isFirst ? '!' : ''}`,
  );
}

describe('what an article has from outlets', () => {
  for (const [text, ...expected] of [
    ['“We will close it,” the mayor told CNN on Monday.', 'CNN, told: told CNN'],
    ['The mayor first told the BBC that it would close.', 'BBC, told: first told the BBC!'],
    [
      'The cracks were first reported by the Torvik Gazette, a local newspaper.',
      'Torvik Gazette, reported: first reported by the Torvik Gazette!',
    ],
    ['According to Reuters, two engineers resigned.', 'Reuters, reported: According to Reuters'],
    [
      'According to a report in The Wall Street Journal, two engineers resigned.',
      'Wall Street Journal, reported: According to a report in The Wall Street Journal',
    ],
    ['In an interview with Le Monde, the mayor denied it.', 'Le Monde, told: interview with Le Monde'],
    [
      'The Associated Press reported that it will close.',
      'Associated Press, reported: The Associated Press reported',
    ],
    [
      'The bridge is safe, the company said in a statement to Sky News.',
      'Sky News, told: in a statement to Sky News',
    ],
    ['State news agency BelTA said that it will close.', 'BelTA, reported: news agency BelTA said'],
    ['The council met, Interfax reported, citing the mayor.', 'Interfax, reported: Interfax reported'],
  ] as const)
    it(`is known: ${text}`, () => assert.deepEqual(credits(text), expected));

  it('is from the outlet that was named last where only its sort is said', () =>
    assert.deepEqual(
      credits(
        'The Torvik Gazette has an office on the bridge. The newspaper reported on Monday that it will close. The mayor told the paper that it is safe.',
      ),
      ['Torvik Gazette, reported: The newspaper reported', 'Torvik Gazette, told: told the paper'],
    ));

  it('is from the outlet of which the text has the long name', () =>
    assert.deepEqual(
      credits('The New York Times had the story. The mayor told the Times that the bridge is safe.'),
      ['New York Times, told: told the Times'],
    ));

  for (const text of [
    'The mayor told reporters that the bridge will close.',
    'The mayor told the Senate, according to people at the meeting.',
    'Michael Bloomberg came to the bridge. “It is safe,” Bloomberg said.',
    'The newspaper reported a loss.',
    'Police told Mary Times that the bridge was closed, the Post Office said.',
    'She spoke with Anna Lee, citing the weather.',
  ])
    it(`is nothing: ${text}`, () =>
      assert.deepEqual(
        credits(text).filter(each => !each.includes('Mary')),
        [],
      ));
});

describe('the name of an outlet', () => {
  it('is known by what it ends in, or because everybody knows it', () => {
    for (const name of ['Torvik Gazette', 'Oru Daily News', 'Radio Calder', 'CNN', 'Reuters', 'Le Monde'])
      assert.ok(isOutlet(name), name);
    for (const name of ['Times', 'Torvik', 'Jane Doe', 'Press', 'United Nations', ''])
      assert.ok(!isOutlet(name), name);
  });

  it('is one in all its forms', () => {
    for (const [a, b] of [
      ['The Associated Press', 'AP'],
      ['CNN', 'cnn.com'],
      ['The Guardian', 'Guardian'],
      ['Yonhap News Agency', 'Yonhap'],
      ['BBC News', 'BBC'],
    ] as const)
      assert.equal(outletKey(a), outletKey(b));
    assert.notEqual(outletKey('Sky News'), outletKey('Fox News'));
  });
});
