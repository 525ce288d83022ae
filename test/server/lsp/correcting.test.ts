import assert from 'node:assert/strict';
import { anchorOf } from '../../../src/annotations/anchor';
import { getCard } from '../../../src/protocol/card';
import { type AnchoredSaid, saidChanged, say, takeBack } from '../../../src/protocol/said';
import { getQuotes } from '../../../src/protocol/trees';
import { temporaryFolder } from '../../disk/temporaryFolder';
import { passage } from '../../source/corrections/passages';
import { buildIfMissing, TestClient } from './client';

const text = `"We have agreed," Minister Ann Lee said on Monday. Robert Ray called it a "great day".`;
const other = `Ann Lee came home. "We have agreed," Ann Lee said.`;

describe('the language server takes in what a person says against the reading', () => {
  let editor: TestClient;
  const folder = temporaryFolder({ 'a.txt': text, 'b.txt': other });

  before(async function () {
    this.timeout(60_000);
    buildIfMissing();
    editor = await TestClient.start(folder.path);
    await editor.open(editor.uri('a.txt'), text);
    await editor.ready(2);
  });
  after(async () => {
    await editor.stop();
    folder.remove();
  });

  const speakers = async (): Promise<string[]> => {
    const { nodes } = await editor.connection.sendRequest(getQuotes, {
      offset: 0,
      limit: 200,
      filter: '',
      grouping: 'speaker',
    });
    return nodes.map(({ label }) => label);
  };
  const saying = async (words: string, change: (words: string) => string): Promise<string | undefined> => {
    const card = await editor.connection.sendRequest(getCard, {
      uri: editor.uri('a.txt'),
      position: { line: 0, character: change(text).indexOf(words) + 2 },
    });
    return card?.quotation?.speaker;
  };

  it('and takes it back', async () => {
    const said = {
      source: editor.uri('a.txt'),
      correction: {
        asserts: 'speaker',
        passage: passage(text, 'We have agreed,'),
        reach: 'here',
        speaker: 'A bystander',
      },
    } as const;
    const answer = await editor.connection.sendRequest(say, { said });
    assert.ok(answer);
    await editor.ready(2);
    assert.equal(await saying('We have agreed', same), 'A bystander');
    assert.ok((await speakers()).includes('A bystander'));

    const moved = (before: string): string => `A new sentence. ${before}`;
    await editor.edit(editor.uri('a.txt'), moved(text));
    await editor.ready(2);
    assert.equal(await saying('We have agreed', moved), 'A bystander');

    assert.equal(await editor.connection.sendRequest(takeBack, answer), true);
    assert.equal(await editor.connection.sendRequest(takeBack, answer), false);
    await editor.edit(editor.uri('a.txt'), text);
    await editor.ready(2);
    assert.equal(await saying('We have agreed', same), 'Ann Lee');
  });

  it('of two sources', async () => {
    const placed = (name: string, of: string) => ({ source: editor.uri(name), ...passage(of, 'Ann Lee') });
    const shared = async (): Promise<number | undefined> => {
      const position = { line: 0, character: text.indexOf('Ann Lee') + 1 };
      const card = await editor.connection.sendRequest(getCard, { uri: editor.uri('a.txt'), position });
      return card?.entity?.sources.length;
    };
    const before = await shared();
    const passages = [placed('a.txt', text), placed('b.txt', other)] as const;
    const apart = before === 2;
    const asserts = apart ? 'two-entities' : 'one-entity';
    const answer = await editor.connection.sendRequest(say, { said: { asserts, passages } });
    assert.ok(answer);
    await editor.ready(2);
    assert.equal(await shared(), apart ? 1 : 2);
    await editor.connection.sendRequest(takeBack, answer);
    await editor.ready(2);
    assert.equal(await shared(), before);
  });

  it('as it is kept in files, all of it at once', async () => {
    const anchor = anchorOf(text, passage(text, 'We have agreed,'));
    const said: AnchoredSaid = {
      source: editor.uri('a.txt'),
      correction: { asserts: 'speaker', passage: anchor, reach: 'here', speaker: 'A bystander' },
    };
    const before = await saying('We have agreed', same);
    await editor.connection.sendNotification(saidChanged, { said: [said] });
    await editor.ready(2);
    assert.equal(await saying('We have agreed', same), 'A bystander');
    await editor.connection.sendNotification(saidChanged, { said: [] });
    await editor.ready(2);
    assert.equal(await saying('We have agreed', same), before);
  });

  it('but not of words that the text doesn’t have', async () => {
    const stray = { start: 0, end: 3, words: 'xyz' };
    const said = {
      source: editor.uri('a.txt'),
      correction: { asserts: 'no-entity', passage: stray, reach: 'here' },
    } as const;
    assert.equal(await editor.connection.sendRequest(say, { said }), null);
  });
});

function same(of: string): string {
  return of;
}
